/** The shape of a list of words: the same keys, any text. */
export type Texts<Value> = Value extends string
  ? string
  : Value extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Value]: Texts<Value[Key]> }
