import { useState } from "react";
import { z } from "zod";
import { command, look } from "@/components/console/ask";
import { type DeliveryPage, deliveryPage } from "@/lib/wire/destinations";

const PATH = "/api/console/settings/deliveries";
const replayed = z.object({ count: z.number() });

type Which = "all" | { ids: string[] };

/** The log as far as it was opened; showing it again asks the server anew. */
export function useDeliveryLog(first: DeliveryPage) {
	const [page, setPage] = useState<DeliveryPage | null>(null);
	const [onlyFailed, setOnlyFailed] = useState(false);
	const [pending, setPending] = useState(false);
	const [said, setSaid] = useState<string | null>(null);
	const { rows, next, failed } = page ?? first;

	async function load(failedOnly: boolean, before: string | null): Promise<void> {
		const from = before ? `&before=${encodeURIComponent(before)}` : "";
		const answer = await look(`${PATH}?failed=${failedOnly ? 1 : 0}${from}`, deliveryPage);
		if (!answer.ok) return setSaid(answer.message);
		const { value } = answer;
		setPage(before ? { ...value, rows: [...rows, ...value.rows] } : value);
	}

	return {
		rows,
		next,
		failed,
		onlyFailed,
		pending,
		said,
		async show(failedOnly: boolean) {
			setSaid(null);
			setOnlyFailed(failedOnly);
			await load(failedOnly, null);
		},
		more: () => load(onlyFailed, next),
		async replay(which: Which) {
			setPending(true);
			const answer = await command({ method: "POST", path: `${PATH}/replays`, body: { which } });
			setPending(false);
			if (!answer.ok) return setSaid(answer.message);
			const count = replayed.safeParse(answer.value).data?.count ?? 0;
			setSaid(count === 0 ? NOTHING : setOff(count));
			await load(onlyFailed, null);
		},
	};
}

const NOTHING = "There was nothing to send again: it got through, or is being sent this moment.";

function setOff(count: number): string {
	const what = count === 1 ? "1 delivery sets off again." : `${count} deliveries set off again.`;
	return `${what} Refresh in a moment to see what became of it.`;
}
