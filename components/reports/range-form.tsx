import Link from "next/link";
import { Button } from "@/components/ui/button";
import { buttonVariants } from "@/components/ui/button-variants";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

export type Range = { from: string; to: string; problem: string | null };
export type Preset = { weeks: number; from: string; to: string };

/** A form that asks the address: it works before the page's script, and a range can be sent to a colleague. */
export function RangeForm({ range, presets }: { range: Range; presets: readonly Preset[] }) {
	return (
		<div className="flex flex-wrap items-end gap-x-4 gap-y-2">
			<nav aria-label="Range" className="flex flex-wrap gap-1">
				{presets.map(({ weeks, from, to }) => {
					const isShown = from === range.from && to === range.to;
					return (
						<Link
							key={weeks}
							href={`/console/reports?from=${from}&to=${to}`}
							aria-current={isShown ? "true" : undefined}
							className={buttonVariants({
								variant: isShown ? "secondary" : "ghost",
								size: "sm",
							})}
						>
							{weeks} weeks
						</Link>
					);
				})}
			</nav>
			<form
				key={`${range.from} ${range.to}`}
				action="/console/reports"
				noValidate
				className="flex flex-wrap items-end gap-2"
			>
				<Field id="from" label="From" error={range.problem}>
					{(control) => (
						<Input {...control} type="date" name="from" defaultValue={range.from} className="h-8" />
					)}
				</Field>
				<Field id="to" label="To">
					{(control) => (
						<Input {...control} type="date" name="to" defaultValue={range.to} className="h-8" />
					)}
				</Field>
				<Button type="submit" variant="outline" size="sm">
					Show
				</Button>
			</form>
		</div>
	);
}
