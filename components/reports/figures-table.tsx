import {
	Table,
	TableBody,
	TableCell,
	TableHead,
	TableHeader,
	TableRow,
} from "@/components/ui/table";

type FiguresTableProps<Row> = {
	label: string;
	/** What a row is: "Week of", "Trigger", "Page". */
	rowName: string;
	rows: readonly Row[];
	nameOf(row: Row): string;
	columns: readonly { name: string; of(row: Row): string | number }[];
};

/** The figures of a chart, for those who read rather than look. */
export function FiguresTable<Row>({
	label,
	rowName,
	rows,
	nameOf,
	columns,
}: FiguresTableProps<Row>) {
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
				{rows.map((row) => (
					<TableRow key={nameOf(row)}>
						<TableHead scope="row" className="text-foreground">
							{nameOf(row)}
						</TableHead>
						{columns.map(({ name, of }) => (
							<TableCell key={name} className="text-end tabular-nums">
								{of(row)}
							</TableCell>
						))}
					</TableRow>
				))}
			</TableBody>
		</Table>
	);
}
