import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Deck, Slide } from '../deck/deck.ts'
import { readDeck, writeDeck } from '../deck/deckFile.ts'
import { storageTrouble, type StorageTrouble } from './storageTrouble.ts'

/* Several sites may stand under one origin. */
const keyOf = (root: string) => `ayumi deck ${root}`

const kept = (root: string): Deck | null => {
  try {
    const text = localStorage.getItem(keyOf(root))
    return text === null ? null : (readDeck(text).deck ?? null)
  } catch {
    return null
  }
}

/** The reader's own deck; null while it is the one that the data ask for. It is kept in this browser, once there is one. */
export const useDeck = defineStore('deck', () => {
  const own = shallowRef<Deck | null>(null)
  /** Why it will not be here at the next visit. */
  const trouble = ref<StorageTrouble | null>(null)
  let place: string | null = null

  /** Names the site's folder, and takes the deck that this browser keeps for it. */
  const open = (root: string) => {
    if (place === root) return
    place = root
    own.value = kept(root)
  }

  const keep = (deck: Deck) => {
    own.value = deck
    try {
      localStorage.setItem(keyOf(place ?? ''), writeDeck(deck))
      trouble.value = null
    } catch (error) {
      trouble.value = storageTrouble(error)
    }
  }

  /** Goes back to the deck that the data ask for. */
  const reset = () => {
    own.value = null
    try {
      localStorage.removeItem(keyOf(place ?? ''))
    } catch (error) {
      trouble.value = storageTrouble(error)
    }
  }

  /** Puts a slide at the end of what is presented: before the pages of the departments, if any. Answers its place. */
  const add = (deck: Deck, slide: Slide): number => {
    const divider = deck.slides.findIndex(({ shows }, index) => shows.kind === 'text' && deck.slides[index + 1]?.shows.kind === 'department') // prettier-ignore
    const at = divider < 0 ? deck.slides.length : divider
    keep({ ...deck, slides: deck.slides.toSpliced(at, 0, slide) })
    return at
  }

  return { own, trouble, open, keep, reset, add }
})
