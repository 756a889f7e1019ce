type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes. By hand, as pages that demand trusted types let nobody set markup from text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Attributes,
	...inside: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	set(element, attributes);
	element.append(...inside);
	return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** A drawing of one line, which `redraw` changes. */
export function drawing(shape: string) {
	const svg = document.createElementNS(SVG, "svg");
	set(svg, { viewBox: "0 0 24 24", "aria-hidden": "true" });
	const path = document.createElementNS(SVG, "path");
	const redraw = (next: string) => set(path, { d: next });
	redraw(shape);
	svg.append(path);
	return { svg, redraw };
}

export function set(element: Element, attributes: Attributes) {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
