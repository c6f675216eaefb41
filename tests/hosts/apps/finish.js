/** Tells whoever looks at the page that it has stopped changing by itself. */
export const finish = {
  when(isDone) {
    if (isDone) document.documentElement.classList.remove('busy');
  },
};
