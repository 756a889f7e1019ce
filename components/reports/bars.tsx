type Bar = { name: string; count: number; note: string };

/** Lying bars with their figures beside them: it reads as a list and needs no legend. */
export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
	const most = Math.max(1, ...bars.map(({ count }) => count));
	return (
		<ul aria-label={label} className="grid grid-cols-1 gap-2.5 text-sm">
			{bars.map(({ name, count, note }) => (
				<li key={name} className="grid grid-cols-1 gap-1">
					<div className="flex flex-wrap items-baseline justify-between gap-x-3">
						<span className="max-w-full truncate">{name}</span>
						<span className="tabular-nums">
							<span className="font-medium">{count.toLocaleString("en")}</span>
							{note ? <span className="text-muted-foreground"> · {note}</span> : null}
						</span>
					</div>
					<div aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-muted">
						<div
							className="h-full rounded-full bg-primary"
							style={{ width: `${(100 * count) / most}%` }}
						/>
					</div>
				</li>
			))}
		</ul>
	);
}
