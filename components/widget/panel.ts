import { drawing, make } from "./make";

type PanelParts = { label: string; server: string; frame: HTMLIFrameElement; close(): void };

const PHONE = "(max-width: 519px), (max-height: 479px)";
const CROSS = "m6 6 12 12M18 6 6 18";
const PATIENCE_MILLISECONDS = 15_000;

/** Beside the page on a desk; on a phone over all of it, with the page behind out of reach. */
export function createPanel({ label, server, frame, close }: PanelParts) {
	const wait = waitingRoom({ label, server, close });
	const element = make("dialog", { "aria-label": label }, wait.element, frame);
	const phone = matchMedia(PHONE);
	const scroll = scrollOf(document.documentElement.style);
	let late: ReturnType<typeof setTimeout> | undefined;

	function show() {
		if (!phone.matches) return element.setAttribute("open", "");
		element.showModal();
		scroll.hold();
		followViewport();
	}

	function hide() {
		element.close();
		scroll.release();
	}

	/** iOS lays its keyboard over the page and tells the visual viewport only. */
	function followViewport() {
		if (visualViewport?.scale !== 1) return;
		element.style.setProperty("--height", `${visualViewport.height}px`);
		element.style.setProperty("--top", `${visualViewport.offsetTop}px`);
	}

	for (const event of ["resize", "scroll"]) visualViewport?.addEventListener(event, followViewport);
	element.addEventListener("cancel", (event) => {
		event.preventDefault();
		close();
	});
	phone.addEventListener("change", () => {
		if (!element.open) return;
		hide();
		show();
	});

	return {
		element,
		isOpen: () => element.open,
		open() {
			show();
			late ??= setTimeout(wait.giveUp, PATIENCE_MILLISECONDS);
		},
		close: hide,
		/** The chat is there and has a button of its own to close it. */
		arrived() {
			clearTimeout(late);
			wait.element.hidden = true;
		},
	};
}

/** Over the frame until the chat in it is alive: nobody is shut in with a page that does not come. */
function waitingRoom({ label, server, close }: Omit<PanelParts, "frame">) {
	const button = make("button", { type: "button", "aria-label": "Close chat" }, drawing(CROSS).svg);
	button.addEventListener("click", close);
	const words = make("p", { role: "status" }, "Opening the chat…");
	return {
		element: make("div", { class: "wait" }, button, words),
		giveUp() {
			const link = make("a", { href: server, target: "_blank", rel: "noopener" }, label);
			words.replaceChildren("The chat does not open here. In a tab of its own: ", link);
		},
	};
}

function scrollOf(style: CSSStyleDeclaration) {
	let before: string | null = null;
	return {
		hold() {
			before ??= style.overflow;
			style.overflow = "hidden";
		},
		release() {
			if (before !== null) style.overflow = before;
			before = null;
		},
	};
}
