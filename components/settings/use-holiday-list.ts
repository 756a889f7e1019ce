import { useEffect, useEffectEvent, useState } from "react";
import { type HolidayList, holidayList } from "@/lib/wire/settings";

type Choice = { country: string; region: string; types: readonly string[] };

const SETTLE_MS = 150;

/** The days of a country, asked of the server: its tables are too large for a page. */
export function useHolidayList(
	choice: Choice,
	first: HolidayList,
): HolidayList & { loading: boolean } {
	const path = pathOf(choice);
	const [shown, setShown] = useState({ path, list: first });

	const settle = useEffectEvent((list: HolidayList) => setShown({ path, list }));

	useEffect(() => {
		if (path === shown.path) return;
		const leaving = new AbortController();
		const timer = setTimeout(async () => {
			const list = path === NOWHERE ? EMPTY : await fetchList(path, leaving.signal);
			if (list && !leaving.signal.aborted) settle(list);
		}, SETTLE_MS);
		return () => {
			clearTimeout(timer);
			leaving.abort();
		};
	}, [path, shown.path]);

	return { ...shown.list, loading: path !== shown.path };
}

const NOWHERE = "";
const EMPTY: HolidayList = { days: [], regions: [] };

function pathOf({ country, region, types }: Choice): string {
	if (country === "") return NOWHERE;
	const query = new URLSearchParams({ country });
	if (region) query.set("region", region);
	for (const type of types) query.append("types", type);
	return `/api/console/settings/holidays?${query}`;
}

async function fetchList(path: string, signal: AbortSignal): Promise<HolidayList | null> {
	try {
		const response = await fetch(path, { signal });
		return holidayList.safeParse(await response.json()).data ?? null;
	} catch {
		return null;
	}
}
