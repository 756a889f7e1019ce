"use client";

import { Download } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";

type SectionProps = {
	title: string;
	/** Said in place of a drawing that would show nothing. */
	empty: string | null;
	/** Where its figures are downloaded; none for a table that is part of another. */
	csv?: string;
	chart: ReactNode;
	table: ReactNode;
};

/** A drawing for those who look, the same figures as a table for those who read, and a file for those who reckon. */
export function ReportSection({ title, empty, csv, chart, table }: SectionProps) {
	const [asTable, setAsTable] = useState(false);
	return (
		<section
			aria-label={title}
			className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-3 rounded-xl border bg-card p-4"
		>
			<div className="flex flex-wrap items-center justify-between gap-2">
				<h2 className="text-sm font-semibold">{title}</h2>
				<div className="flex gap-1">
					<Button
						variant="ghost"
						size="sm"
						aria-pressed={asTable}
						onClick={() => setAsTable(!asTable)}
					>
						View as table
					</Button>
					{csv ? (
						<a
							href={csv}
							download
							aria-label={`Download CSV: ${title}`}
							className={buttonVariants({ variant: "ghost", size: "sm" })}
						>
							<Download aria-hidden="true" />
							CSV
						</a>
					) : null}
				</div>
			</div>
			{empty ? <p className="py-8 text-center text-sm text-muted-foreground">{empty}</p> : null}
			{!empty && asTable ? table : null}
			{!empty && !asTable ? chart : null}
		</section>
	);
}
