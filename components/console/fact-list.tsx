import type { ReactNode } from "react";

export function FactList({ children }: { children: ReactNode }) {
	return (
		<dl className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">{children}</dl>
	);
}

/** One line of label and value; what is not known is left out. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
	if (children === null || children === undefined || children === "") return null;
	return (
		<div className="contents">
			<dt className="text-muted-foreground">{label}</dt>
			<dd className="min-w-0 break-words">{children}</dd>
		</div>
	);
}
