import type { Metadata } from "next";
import { ReportsView } from "@/components/reports/reports-view";
import { REPORT_WEEKS } from "@/lib/wire/reports";
import { promiseReport } from "@/lib/workflows/reports/promise-report";
import { admit } from "../../admit";

export const metadata: Metadata = { title: "Reports" };

type Props = { searchParams: Promise<{ weeks?: string | string[] }> };

const DEFAULT_WEEKS = 12;

export default async function ReportsPage({ searchParams }: Props) {
	const { world } = await admit("/console/reports");
	const asked = Number((await searchParams).weeks);
	const range = REPORT_WEEKS.find((known) => known === asked) ?? DEFAULT_WEEKS;
	const { weeks, rows } = await promiseReport(world, range);
	return (
		<div className="grid gap-6 p-4 md:p-6">
			<div className="grid max-w-2xl gap-1">
				<h1 className="text-lg font-semibold tracking-tight">Reports</h1>
				<p className="text-sm text-muted-foreground">
					Whether visitors got what they were promised, and how soon somebody was in touch.
				</p>
			</div>
			<ReportsView rows={rows} weeks={weeks} range={range} />
		</div>
	);
}
