import {
	Table,
	TableBody,
	TableCell,
	TableHead,
	TableHeader,
	TableRow,
} from "@/components/ui/table";
import { minutesText, rateText, type Sum } from "./report-sums";

type ReportTableProps = {
	label: string;
	/** What a row is: "Week" or "Trigger". */
	rowName: string;
	sums: readonly Sum[];
	kind: "promises" | "contact";
	nameOf(name: string): string;
};

/** The figures of a chart, for those who read rather than look. */
export function ReportTable({ label, rowName, sums, kind, nameOf }: ReportTableProps) {
	const columns = COLUMNS[kind];
	return (
		<Table aria-label={label}>
			<TableHeader>
				<TableRow>
					<TableHead>{rowName}</TableHead>
					{columns.map(({ name }) => (
						<TableHead key={name} className="text-end">
							{name}
						</TableHead>
					))}
				</TableRow>
			</TableHeader>
			<TableBody>
				{sums.map((sum) => (
					<TableRow key={sum.name}>
						<TableHead scope="row" className="text-foreground">
							{nameOf(sum.name)}
						</TableHead>
						{columns.map(({ name, of }) => (
							<TableCell key={name} className="text-end tabular-nums">
								{of(sum)}
							</TableCell>
						))}
					</TableRow>
				))}
			</TableBody>
		</Table>
	);
}

type Column = { name: string; of(sum: Sum): string | number };

const COLUMNS: Record<ReportTableProps["kind"], readonly Column[]> = {
	promises: [
		{ name: "Kept", of: ({ kept }) => kept },
		{ name: "Broken", of: ({ broken }) => broken },
		{ name: "Open", of: ({ open }) => open },
		{ name: "Kept rate", of: ({ keptRate }) => rateText(keptRate) },
	],
	contact: [
		{ name: "Handoffs", of: ({ handoffs }) => handoffs },
		{ name: "Median", of: ({ firstContact }) => minutesText(firstContact) },
	],
};
