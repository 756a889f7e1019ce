/** A line of a list, of which all leads to the same place; the link inside carries `data-row` for J and K. */
export const ROW =
	"relative grid grid-cols-1 gap-1 rounded-lg border bg-card px-4 py-2.5 text-sm hover:bg-accent/50 has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-ring";

export const ROW_LINK = "min-w-0 truncate font-medium outline-none after:absolute after:inset-0";
