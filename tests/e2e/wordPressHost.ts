import type { HostPage } from './hostPages.ts';

/*
 * What WordPress (5.9 and later) makes of an oEmbed answer from a site that it doesn't know, written
 * down from its documented behaviour: `wp_filter_oembed_result`, which cleans the HTML, and
 * `wp-embed.js`, which listens to the frame.
 */

/** The attributes of a frame that survive, as others are taken out: style, loading, referrerpolicy. */
const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'title'];

/**
 * The HTML that WordPress puts in its page.
 * @throws Error where it would refuse the answer: no frame, or a blockquote after it
 */
function filterOEmbed(html: string, secret: string): string {
  const [, quote = '', frame = ''] =
    /^(<blockquote>.*?<\/blockquote>)?[^]*?(<iframe[^>]*><\/iframe>)/.exec(html) ?? [];
  if (frame === '') throw new Error(`WordPress finds no frame in ${html}`);
  const attributes = [...frame.matchAll(/ ([a-z]+)="([^"]*)"/g)]
    .filter(([, name = '']) => KEPT.includes(name))
    .map(([, name, value]) =>
      name === 'src'
        ? ` src="${value}#?secret=${secret}" data-secret="${secret}"`
        : ` ${name}="${value}"`,
    );
  // A page with something to fall back on hides the frame until it speaks.
  const hidden = quote === '' ? '' : ' style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"';
  return (
    quote.replace(
      '<blockquote',
      `<blockquote class="wp-embedded-content" data-secret="${secret}"`,
    ) +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"${hidden}${attributes.join('')}></iframe>`
  );
}

/** What WordPress does with a frame's messages. It is loaded only beside a blockquote. */
function listen(): void {
  addEventListener('message', ({ data, source }) => {
    const { secret, message, value } = (data ?? {}) as Record<string, unknown>;
    if (typeof secret !== 'string' || /[^a-zA-Z0-9]/.test(secret)) return;
    for (const quote of document.querySelectorAll<HTMLElement>(
      `blockquote[data-secret="${secret}"]`,
    ))
      quote.style.display = 'none';
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(
      `iframe[data-secret="${secret}"]`,
    )) {
      if (source !== frame.contentWindow) continue;
      frame.removeAttribute('style');
      if (message === 'height')
        frame.height = String(Math.min(1000, Math.max(200, Math.trunc(Number(value)))));
      const isOwn = message === 'link' && new URL(String(value)).host === new URL(frame.src).host;
      if (isOwn && document.activeElement === frame) location.href = String(value);
    }
  });
}

/** A WordPress page of a width, in pixels, that holds what oEmbed answered. */
export function wordPressPage(html: string, { width }: { width: number }): HostPage {
  const body = filterOEmbed(html, 'a1B2c3D4e5');
  const isHeard = body.includes('<blockquote');
  return {
    body: `<div id="content">${body}</div>${isHeard ? `<script>(${listen.toString()})()</script>` : ''}`,
    style: `body{margin:0} #content{width:${width}px} iframe{max-width:100%}`,
  };
}
