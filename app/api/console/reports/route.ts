import { median, TRIGGER_NAMES } from "@/components/reports/report-sums";
import { requireRep } from "@/lib/console";
import { answering } from "@/lib/http/problem";
import { REPORT_WEEKS } from "@/lib/wire/reports";
import { promiseReport } from "@/lib/workflows/reports/promise-report";

export const dynamic = "force-dynamic";

const HEADER = "week,trigger,handoffs,kept,broken,open,median_minutes_to_first_contact";
const DEFAULT_WEEKS = 12;

/** The numbers behind the charts, for a spreadsheet. Every value is ours: no formula can hide in it. */
export function GET(request: Request): Promise<Response> {
	return answering(async () => {
		const { world } = await requireRep(request);
		const asked = Number(new URL(request.url).searchParams.get("weeks"));
		const weeks = REPORT_WEEKS.find((known) => known === asked) ?? DEFAULT_WEEKS;
		const { rows } = await promiseReport(world, weeks);
		const lines = rows.map(({ week, trigger, handoffs, kept, broken, open, firstContact }) =>
			[week, TRIGGER_NAMES[trigger], handoffs, kept, broken, open, median(firstContact) ?? ""]
				.map((value) => (String(value).includes(",") ? `"${value}"` : value))
				.join(","),
		);
		return new Response([HEADER, ...lines, ""].join("\r\n"), {
			headers: {
				"content-type": "text/csv; charset=utf-8",
				"content-disposition": `attachment; filename="baton-promises-${weeks}-weeks.csv"`,
				"cache-control": "no-store",
			},
		});
	});
}
