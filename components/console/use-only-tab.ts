import { type RefObject, useEffect, useRef } from "react";

/**
 * True in one tab of this browser at a time; the next one follows when it closes. With `pressed`, only tabs
 * that somebody has touched take part: a browser keeps the others silent.
 */
export function useOnlyTab(lock: string, { pressed }: { pressed: boolean }): RefObject<boolean> {
	const isIt = useRef(false);
	useEffect(() => {
		if (!("locks" in navigator)) {
			isIt.current = true;
			return;
		}
		const leaving = new AbortController();
		const { signal } = leaving;
		let release = () => {};
		const take = () => {
			navigator.locks
				.request(lock, { signal }, () => {
					isIt.current = true;
					return new Promise<void>((resolve) => {
						release = resolve;
					});
				})
				// Aborted while waiting for the lock: this page went away first.
				.catch(() => {});
		};
		if (!pressed || navigator.userActivation?.hasBeenActive) take();
		else {
			const takeOnce = once(take);
			for (const kind of PRESSES) addEventListener(kind, takeOnce, { signal });
		}
		return () => {
			leaving.abort();
			release();
			isIt.current = false;
		};
	}, [lock, pressed]);
	return isIt;
}

const PRESSES = ["pointerdown", "keydown"] as const;

function once(take: () => void): () => void {
	let taken = false;
	return () => {
		if (!taken) take();
		taken = true;
	};
}
