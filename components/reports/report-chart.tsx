"use client";

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { minutesText, type Sum } from "./report-sums";

export type Series = {
	key: "resolved" | "unresolved" | "kept" | "broken" | "open" | "firstContact";
	label: string;
	color: string;
	/** Told apart without colour too: drawn lighter with a border. */
	pale?: boolean;
};

export const HANDOFF_SERIES = [
	{ key: "resolved", label: "Resolved", color: "var(--primary)" },
	{
		key: "unresolved",
		label: "Not resolved yet",
		color: "var(--muted-foreground)",
		pale: true,
	},
] as const satisfies readonly Series[];

export const PROMISE_SERIES = [
	{ key: "kept", label: "Kept", color: "var(--success)" },
	{ key: "broken", label: "Broken", color: "var(--danger)" },
	{ key: "open", label: "Open", color: "var(--muted-foreground)", pale: true },
] as const satisfies readonly Series[];

export const CONTACT_SERIES = [
	{ key: "firstContact", label: "Median time to first contact", color: "var(--primary)" },
] as const satisfies readonly Series[];

type ReportChartProps = {
	sums: readonly Sum[];
	series: readonly Series[];
	/** Minutes instead of a number of promises. */
	inMinutes: boolean;
	nameOf(name: string): string;
};

const HEIGHT = 260;
const AXIS = { fontSize: 12, fill: "var(--muted-foreground)" } as const;

/** The drawing alone; its figures stand in the table behind "View as table". */
export function ReportChart({ sums, series, inMinutes, nameOf }: ReportChartProps) {
	const shown = sums.map((sum) => ({ ...sum, name: nameOf(sum.name) }));
	const say = (value: unknown) =>
		typeof value === "number" && inMinutes ? minutesText(value) : String(value ?? "–");
	return (
		<div aria-hidden="true" className="w-full">
			<ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted-foreground">
				{series.map(({ key, label, color, pale }) => (
					<li key={key} className="flex items-center gap-1.5">
						<span
							className="size-2.5 rounded-sm border"
							style={{ background: color, borderColor: color, opacity: pale ? 0.45 : 1 }}
						/>
						{label}
					</li>
				))}
			</ul>
			<ResponsiveContainer
				width="100%"
				height={HEIGHT}
				initialDimension={{ width: 600, height: HEIGHT }}
			>
				<BarChart
					data={shown}
					accessibilityLayer={false}
					margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
				>
					<CartesianGrid vertical={false} stroke="var(--border)" />
					<XAxis dataKey="name" tick={AXIS} tickLine={false} axisLine={false} minTickGap={12} />
					<YAxis
						tick={AXIS}
						tickLine={false}
						axisLine={false}
						allowDecimals={false}
						width={inMinutes ? 72 : 36}
						tickFormatter={(value: number) =>
							inMinutes && value > 0 ? minutesText(value) : String(value)
						}
					/>
					<Tooltip
						isAnimationActive={false}
						cursor={{ fill: "var(--accent)" }}
						formatter={(value) => say(value)}
						contentStyle={{
							background: "var(--popover)",
							border: "1px solid var(--border)",
							borderRadius: 8,
							fontSize: 13,
						}}
						labelStyle={{ color: "var(--popover-foreground)" }}
					/>
					{series.map(({ key, label, color, pale }) => (
						<Bar
							key={key}
							dataKey={key}
							name={label}
							stackId="one"
							fill={color}
							fillOpacity={pale ? 0.45 : 1}
							maxBarSize={36}
							isAnimationActive={false}
						/>
					))}
				</BarChart>
			</ResponsiveContainer>
		</div>
	);
}
