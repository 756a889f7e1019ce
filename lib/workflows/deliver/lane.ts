/** One thing that is under way on a lane; resolves with the milliseconds after which to look again. */
export type Run = () => Promise<number>;

export type Lane = {
	/** Looks for work, unless all its places are taken. A look during a look makes it look once more. */
	look(): void;
	/** Resolves when nothing is under way any more. */
	idle(): Promise<void>;
};

export type LaneRules = {
	/** How many runs may be under way. */
	places: number;
	/** Claims work for that many places at most. */
	take(free: number): Promise<Run[]>;
	/** After a claim whose answer got lost: nobody knows what it took. */
	afterLostAnswer(): Promise<void>;
	/** Called when a run ends, with its wait, once enough places are free for a claim to be worth its cost. */
	onEnd(waitMs: number): void;
};

/** Keeps the places of a lane taken as long as there is work, so that one slow peer holds up one place only. */
export function aLane({ places, take, afterLostAnswer, onEnd }: LaneRules): Lane {
	const underWay = new Set<Promise<void>>();
	let looking: Promise<void> | null = null;
	let again = false;
	let lost = false;

	async function lookOnce(): Promise<void> {
		try {
			if (lost) await afterLostAnswer();
			lost = false;
			const free = places - underWay.size;
			if (free <= 0) return;
			for (const run of await take(free)) start(run);
		} catch {
			// The database is away; the next tick looks again.
			lost = true;
		}
	}

	function start(run: Run): void {
		const ended = run()
			.catch(() => 0)
			.then((waitMs) => {
				underWay.delete(ended);
				if (underWay.size <= places / 2) onEnd(waitMs);
			});
		underWay.add(ended);
	}

	async function lookOnAndOn(): Promise<void> {
		do {
			again = false;
			await lookOnce();
		} while (again && !lost);
	}

	return {
		look() {
			again = true;
			looking ??= lookOnAndOn().finally(() => {
				looking = null;
			});
		},
		async idle() {
			await looking;
			while (underWay.size > 0) await Promise.all(underWay);
		},
	};
}
