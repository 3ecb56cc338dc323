/** Whether a key asks for the search: a slash, also one typed in kana. */
export const asksToSearch = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  /^[/／]$/u.test(key) && !ctrlKey && !metaKey && !altKey
