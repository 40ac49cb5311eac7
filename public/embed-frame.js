// The one script of an embed. It tells the page around it how tall the content is, follows the theme
// that the page asks for, and speaks WordPress's embed protocol where WordPress frames it. It keeps
// nothing, asks for nothing, and knows nothing of the page.
(() => {
  const box = document.querySelector('.embed');
  const THEMES = ['light', 'dark', 'high-contrast', 'transparent'];
  if (!box || parent === window) return;
  // WordPress gives each frame a secret, and hears only messages that carry it.
  const secret = /[?&]secret=(\w+)$/.exec(location.hash)?.[1];
  // To any page: a height is no secret, and a sandboxed frame can't know whose it is.
  const tell = (message) => parent.postMessage(message, '*');
  const tellWordPress = (message, value) => secret && tell({ message, value, secret });
  let told = 0;
  // The content's own height, whatever the frame's: to be given more or less changes nothing.
  const tellHeight = () => {
    const height = Math.ceil(box.getBoundingClientRect().height);
    if (height === 0 || Math.abs(height - told) <= 2) return;
    told = height;
    tell({ placeboard: 1, height });
    // Two pixels more, as changes as small as that are not told.
    tellWordPress('height', height + 2);
  };
  // At once, too: WordPress hides a frame until it has spoken, and browsers let a hidden one rest.
  tellHeight();
  new ResizeObserver(tellHeight).observe(box);
  addEventListener('message', ({ source, data }) => {
    const isOurs = source === parent && data?.placeboard === 1;
    if (isOurs && THEMES.includes(data.theme)) box.dataset.theme = data.theme;
  });
  if (!secret) return;
  // A frame of WordPress's may open nothing itself, so WordPress is asked to, in the same tab.
  for (const link of box.querySelectorAll('a[target]')) {
    if (link.host !== location.host) continue;
    link.removeAttribute('target');
    link.querySelector('.secondary')?.remove();
    link.addEventListener('click', (event) => {
      event.preventDefault();
      tellWordPress('link', link.href);
    });
  }
})();
