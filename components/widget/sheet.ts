import type { WidgetConfig } from "./config";

/**
 * A constructed sheet needs no permission of the page's content security policy, and `!important` inside a shadow
 * tree wins over the page's own.
 */
export function widgetSheet({ colour, ink }: Pick<WidgetConfig, "colour" | "ink">): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
:host{all:initial!important;position:fixed!important;inset:auto 0 0!important;z-index:2147483000!important;
display:block!important;height:0!important;color-scheme:light dark!important;
font:16px/1.5 system-ui,sans-serif!important;--ground:#fff;--text:#17181c;--line:#e4e4df;--focus:#2f5fe0}
*{box-sizing:border-box}
[hidden]{display:none!important}
button{all:unset;cursor:pointer;display:grid;place-items:center}
svg{width:26px;height:26px;fill:none;stroke:currentColor;stroke-width:1.9;stroke-linecap:round;stroke-linejoin:round}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.launcher{position:fixed;bottom:20px;inset-inline-end:20px;width:54px;height:54px;border-radius:50%;
border:1px solid transparent;background:${colour};color:${ink};
box-shadow:0 0 0 1px #fff6,0 6px 20px #0004}
.launcher:focus-visible{outline-color:${colour};box-shadow:0 0 0 2px #fff,0 0 0 6px var(--focus)}
.badge{position:absolute;top:-4px;inset-inline-end:-4px;min-width:22px;height:22px;padding:0 6px;border-radius:11px;
background:#b91c1c;color:#fff;font-size:13px;font-weight:600;line-height:22px;text-align:center;box-shadow:0 0 0 2px #fff}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
dialog{position:fixed;margin:0;padding:0;border:1px solid var(--line);inset:auto auto 92px auto;inset-inline-end:20px;
width:min(400px,calc(100vw - 40px));height:min(700px,calc(100dvh - 112px));max-width:none;max-height:none;
border-radius:16px;overflow:hidden;background:var(--ground);color:var(--text);box-shadow:0 16px 48px #0003;
animation:rise .16s ease-out}
iframe{display:block;width:100%;height:100%;border:0;color-scheme:light dark}
.wait{position:absolute;inset:0;padding:16px;display:grid;grid-template-rows:auto 1fr;justify-items:center;
align-items:center;background:var(--ground);text-align:center}
.wait p{margin:0}
.wait button{justify-self:end;width:44px;height:44px;border-radius:50%}
a{color:inherit}
@keyframes rise{from{opacity:0;transform:translateY(8px)}}
@media (prefers-color-scheme:dark){:host{--ground:#16171b;--text:#ededf0;--line:#2b2c33;--focus:#8fadff}}
@media (max-width:519px),(max-height:479px){dialog{inset:var(--top,0) 0 auto;width:100%;height:var(--height,100dvh);
border:0;border-radius:0}}
@media (prefers-reduced-motion:reduce){*{animation:none!important}}
@media print{:host{display:none!important}}`);
	return sheet;
}
