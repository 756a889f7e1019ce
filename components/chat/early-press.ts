/** What the visitor pressed before the chat's script was there. */
export type EarlyPress = { kind: "message"; text: string } | { kind: "person" };

/** What a visitor did on the page before its script was there. */
export type Early = {
	presses: readonly EarlyPress[];
	/** In the box, not sent. */
	words: string;
	/** The cursor stood in the box. */
	writing: boolean;
};

export const NOTHING_EARLY: Early = { presses: [], words: "", writing: false };

/** On the buttons that can be pressed early. `choose` sends the button's own words. */
export const earlyButton = {
	send: { "data-early": "send" },
	choose: { "data-early": "choose" },
	person: { "data-early": "person" },
} as const;

const ALIVE = "baton:alive";

/**
 * Runs with the page's first bytes, on a slow line long before the chat's script. A press is only marked in the
 * markup, with its place in the order: the words stay in their box, and who writes on takes the press back.
 */
export const EARLY_SNIPPET = `(function(){
var presses=0,end=new AbortController(),until={signal:end.signal};
function mark(button){button.dataset.pressed=++presses;button.setAttribute("aria-busy","true")}
function send(){return document.querySelector("[data-early=send]")}
document.addEventListener("click",function(event){
var button=event.target.closest("[data-early]");if(button)mark(button)},until);
document.addEventListener("keydown",function(event){
if(event.target.tagName!=="TEXTAREA"||event.key!=="Enter"||event.shiftKey||event.altKey)return;
if(event.isComposing||event.keyCode===229)return;
if(matchMedia("(pointer: coarse)").matches&&!event.ctrlKey&&!event.metaKey)return;
event.preventDefault();mark(send())},until);
document.addEventListener("input",function(){
delete send().dataset.pressed;send().removeAttribute("aria-busy")},until);
document.addEventListener("${ALIVE}",function(){end.abort()});
})()`;

/** Ends the snippet's watch and answers what was done, presses in their order. */
export function takeEarly(place: HTMLElement): Early {
	document.dispatchEvent(new Event(ALIVE));
	const box = place.querySelector("textarea");
	const words = box?.value ?? "";
	const pressed = [...place.querySelectorAll<HTMLElement>("[data-pressed]")].sort(
		(one, other) => Number(one.dataset.pressed) - Number(other.dataset.pressed),
	);
	const sent = pressed.some((button) => button.dataset.early === "send");
	return {
		presses: pressed.map((button) => pressOf(button, words)),
		words: sent ? "" : words,
		writing: box !== null && document.activeElement === box,
	};
}

function pressOf({ dataset, textContent }: HTMLElement, words: string): EarlyPress {
	if (dataset.early === "person") return { kind: "person" };
	return { kind: "message", text: dataset.early === "choose" ? textContent : words };
}
