import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

const NEAR_BOTTOM_PIXELS = 40;
const PEEK_PIXELS = 20;

/**
 * Keeps the newest words in view without ever moving a reader. While the reader has not scrolled up,
 * the log follows what is added, but only as far as the start of the newest turn (the last element
 * with `data-anchor`): a long answer is read from its beginning. What stands there before the conversation has `begun`
 * is read from its own: first of all it says who answers.
 */
export function useFollowScroll(
	log: RefObject<HTMLElement | null>,
	{ content, begun }: { content: unknown; begun: boolean },
) {
	const following = useRef(true);
	const lastTop = useRef(0);
	const [isAway, setAway] = useState(false);

	const note = useCallback(() => {
		const element = log.current;
		if (!element) return;
		const below = element.scrollHeight - element.clientHeight - element.scrollTop;
		if (below <= NEAR_BOTTOM_PIXELS) following.current = true;
		else if (element.scrollTop < lastTop.current - 1) following.current = false;
		lastTop.current = element.scrollTop;
		setAway(below > 3 * NEAR_BOTTOM_PIXELS);
	}, [log]);

	const follow = useCallback(() => {
		const element = log.current;
		if (!element) return;
		if (begun && following.current) {
			const target = targetOf(element);
			if (target > element.scrollTop) element.scrollTop = target;
		}
		note();
	}, [log, note, begun]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: the content is what moves the end of the log
	useLayoutEffect(follow, [follow, content]);

	useEffect(() => {
		const element = log.current;
		if (!element) return;
		const observer = new ResizeObserver(follow);
		observer.observe(element);
		element.addEventListener("scroll", note, { passive: true });
		return () => {
			observer.disconnect();
			element.removeEventListener("scroll", note);
		};
	}, [log, follow, note]);

	const jump = useCallback(() => {
		const element = log.current;
		if (!element) return;
		following.current = true;
		element.scrollTop = element.scrollHeight;
	}, [log]);

	const rejoin = useCallback(() => {
		following.current = true;
	}, []);

	return { isAway, jump, rejoin };
}

function targetOf(log: HTMLElement): number {
	const bottom = log.scrollHeight - log.clientHeight;
	const anchors = log.querySelectorAll<HTMLElement>("[data-anchor]");
	const newest = anchors.item(anchors.length - 1);
	if (!newest) return bottom;
	const start = newest.getBoundingClientRect().top - log.getBoundingClientRect().top;
	return Math.min(bottom, log.scrollTop + start - PEEK_PIXELS);
}
