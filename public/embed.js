// <placeboard-embed src="…" label="…"> shows a Placeboard widget in a frame as tall as its content.
// What stands inside the element, such as a link, stays in sight below. Docs: /embed
(() => {
  const NAME = 'placeboard-embed';
  if (customElements.get(NAME)) return;
  // Not a style attribute: the page around it may hide the element, or style it, as any other. But a
  // rule for everything, such as `* { max-height: 200px }`, may not let it reach over what follows.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':host{max-height:none!important}:host(:not([hidden])){display:block}',
  );

  customElements.define(
    NAME,
    class extends HTMLElement {
      static observedAttributes = ['src', 'label', 'theme'];

      connectedCallback() {
        const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
        root.adoptedStyleSheets = [sheet];
        this.show();
        addEventListener('message', this);
        document.addEventListener('securitypolicyviolation', this);
      }

      disconnectedCallback() {
        removeEventListener('message', this);
        document.removeEventListener('securitypolicyviolation', this);
        this.shadowRoot.replaceChildren();
      }

      attributeChangedCallback(name) {
        if (!this.isConnected || !this.shadowRoot) return;
        if (name === 'src') this.show();
        else if (name === 'theme') this.sendTheme();
        else if (this.frame) this.frame.title = this.getAttribute('label') || 'Placeboard';
      }

      show() {
        const src = this.getAttribute('src');
        if (!src || !URL.canParse(src, document.baseURI)) return;
        const url = new URL(src, document.baseURI);
        const frame = document.createElement('iframe');
        const sandbox = this.getAttribute('sandbox');
        if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
        // A sandboxed frame is of no origin, unless it is allowed its own.
        this.from = sandbox === null || /allow-same-origin/.test(sandbox) ? url.origin : 'null';
        frame.title = this.getAttribute('label') || 'Placeboard';
        frame.loading = 'lazy';
        frame.referrerPolicy = 'no-referrer';
        frame.style.cssText = 'display:block;width:100%;border:0';
        frame.style.height = (Number(this.getAttribute('height')) || 480) + 'px';
        frame.addEventListener('load', () => this.sendTheme());
        if (/^https?:$/.test(url.protocol)) frame.src = url.href;
        this.frame = frame;
        this.shadowRoot.replaceChildren(frame, document.createElement('slot'));
      }

      sendTheme() {
        const theme = this.getAttribute('theme');
        if (theme) this.frame?.contentWindow?.postMessage({ placeboard: 1, theme }, '*');
      }

      handleEvent(event) {
        const { frame } = this;
        if (!frame) return;
        // This page's own policy keeps the frame out: the link inside the element is left.
        if ('blockedURI' in event) {
          const isFrame = /^(frame|child|default)-src/.test(event.effectiveDirective);
          const isOurs = event.blockedURI !== '' && frame.src.startsWith(event.blockedURI);
          if (isFrame && isOurs) frame.remove();
          return;
        }
        const { source, origin, data } = event;
        if (source !== frame.contentWindow || source === null || origin !== this.from) return;
        const height = data?.placeboard === 1 ? data.height : 0;
        // Two pixels more than asked for: the frame doesn't tell of changes as small as that.
        if (height > 0 && height < 50000) frame.style.height = Math.ceil(height) + 2 + 'px';
      }
    },
  );
})();
