/** The surface of everything that opens above the page, with a short entrance and exit. */
export const POPUP_CLASSES = [
	"rounded-lg border bg-popover text-popover-foreground shadow-lg outline-none",
	"origin-(--transform-origin) transition-[opacity,scale] duration-150",
	"data-starting-style:scale-97 data-starting-style:opacity-0 data-ending-style:scale-97 data-ending-style:opacity-0",
];

/** A row in a menu or a list of options. */
export const ROW_CLASSES = [
	"flex cursor-default items-center gap-2 rounded-md px-2 py-1.5 text-sm outline-none select-none pointer-coarse:min-h-11",
	"data-highlighted:bg-accent data-highlighted:text-accent-foreground",
	"data-disabled:pointer-events-none data-disabled:opacity-55",
	"[&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted-foreground",
];
