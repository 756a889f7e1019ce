import { setTimeout as sleep } from "node:timers/promises";

/** Looks for work again and again, as long as this process lives. */
export type Looking = {
	/** There may be work: looks now rather than with the next tick. A wake during a look makes it look once more. */
	wake(): void;
	/** Looks no more; resolves when the last look is over. */
	stop(): Promise<void>;
};

export type LookingRules = {
	/** What it throws is the database being away; the next tick looks again. */
	look(): Promise<void>;
	/** A tick meets what is due again, and what a dead worker left. */
	everyMs: number;
	onTick?: () => void;
};

/** Who is woken two hundred times a second looks half as often, and nothing waits noticeably for it. */
const PAUSE_MS = 10;

export function keepLooking({ look, everyMs, onTick = () => {} }: LookingRules): Looking {
	let looking: Promise<void> | null = null;
	let again = false;
	let stopped = false;

	async function lookOnAndOn(): Promise<void> {
		do {
			again = false;
			await look().catch(() => {});
			if (again) await sleep(PAUSE_MS);
		} while (again && !stopped);
	}

	function wake(): void {
		again = true;
		if (stopped) return;
		looking ??= lookOnAndOn().finally(() => {
			looking = null;
		});
	}

	const tick = setInterval(() => {
		wake();
		onTick();
	}, everyMs);
	wake();
	return {
		wake,
		async stop() {
			stopped = true;
			clearInterval(tick);
			await looking;
		},
	};
}
