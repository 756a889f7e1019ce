import type { Metadata } from "next";
import { ReportsView } from "@/components/reports/reports-view";
import { loadReport } from "@/lib/workflows/reports/load-report";
import { admit } from "../../admit";

export const metadata: Metadata = { title: "Reports" };

type Props = { searchParams: Promise<{ from?: string | string[]; to?: string | string[] }> };

export default async function ReportsPage({ searchParams }: Props) {
	const { world } = await admit("/console/reports");
	const { from, to } = await searchParams;
	const report = await loadReport(world, { from: firstOf(from), to: firstOf(to) });
	return (
		<div className="grid grid-cols-[minmax(0,1fr)] gap-6 p-4 md:p-6">
			<div className="grid max-w-2xl grid-cols-1 gap-1">
				<h1 className="text-lg font-semibold tracking-tight">Reports</h1>
				<p className="text-sm text-muted-foreground">
					What came of the visitors, whether they got what they were promised, and how soon somebody
					was in touch.
				</p>
			</div>
			<ReportsView {...report} />
		</div>
	);
}

function firstOf(value: string | string[] | undefined): string | null {
	return (Array.isArray(value) ? value[0] : value) ?? null;
}
