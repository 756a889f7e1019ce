import { useEffect, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and in the first render, so that times and widths may differ afterwards. */
export function useHydrated(): boolean {
	return useSyncExternalStore(
		never,
		() => true,
		() => false,
	);
}

/** Milliseconds since the epoch, each second while `ticking`; null before the page is alive. */
export function useNow(ticking: boolean): number | null {
	const [now, setNow] = useState<number | null>(null);
	useEffect(() => {
		if (!ticking) return;
		const tick = () => setNow(Date.now());
		tick();
		const timer = setInterval(tick, 1000);
		return () => clearInterval(timer);
	}, [ticking]);
	return now;
}

export function usePrefersReducedMotion(): boolean {
	return useSyncExternalStore(
		watchReducedMotion,
		() => reducedMotion().matches,
		() => false,
	);
}

function reducedMotion(): MediaQueryList {
	return matchMedia("(prefers-reduced-motion: reduce)");
}

function watchReducedMotion(changed: () => void) {
	const query = reducedMotion();
	query.addEventListener("change", changed);
	return () => query.removeEventListener("change", changed);
}

/**
 * iOS lays its keyboard over the page and tells only the visual viewport: the page's height follows
 * that one through a variable.
 */
export function useVisibleHeight() {
	useEffect(() => {
		const viewport = window.visualViewport;
		if (!viewport) return;
		const follow = () => {
			if (viewport.scale !== 1) return;
			document.documentElement.style.setProperty("--visible-height", `${viewport.height}px`);
			if (viewport.offsetTop > 0) scrollTo(0, 0);
		};
		follow();
		viewport.addEventListener("resize", follow);
		return () => viewport.removeEventListener("resize", follow);
	}, []);
}
