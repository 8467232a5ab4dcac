// Sets the theme before the first paint: the reader's choice, or what the system asks for.
document.documentElement.dataset.theme =
  localStorage.getItem('attest.theme') ??
  (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
