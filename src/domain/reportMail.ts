/** What a letter about an error says before its writer adds anything. */
export interface ReportLetter {
  readonly mail: string
  readonly subject: string
  readonly lines: readonly string[]
}

const written = (text: string) => encodeURIComponent(text)

/** A link that begins a letter: RFC 6068, with CRLF between its lines. */
export const reportMail = ({ mail, subject, lines }: ReportLetter): string =>
  `mailto:${encodeURIComponent(mail).replace('%40', '@')}?subject=${written(subject)}&body=${written(lines.join('\r\n'))}`
