/** Whether a cell says with a dash alone (－, ―, ‐, ー, …) that it has nothing to say, a mark before it or not. */
export const isDash = (text: string): boolean =>
  /^[●・○◎■□◆◇\s]*[-‐‑‒–—―−─－ーｰ﹣]+[\s。]*$/u.test(text.replace(/[〇◯]/gu, '○'))
