import { Fragment, type ReactNode } from "react";
import { MoreButton } from "./more-button";
import type { More } from "./use-more";

type Props<Row> = {
	/** Names the list for whoever hears it. */
	label: string;
	more: More<Row>;
	/** In place of rows while there are none. */
	empty: ReactNode;
	children(row: Row): ReactNode;
};

/** The rows of a list and the button to its next page. */
export function MoreList<Row extends { id: string }>({ label, more, empty, children }: Props<Row>) {
	return (
		<>
			{more.rows.length === 0 ? empty : null}
			<ul aria-label={label} className="grid grid-cols-1 gap-1.5 empty:hidden">
				{more.rows.map((row) => (
					<Fragment key={row.id}>{children(row)}</Fragment>
				))}
			</ul>
			<MoreButton more={more} />
		</>
	);
}
