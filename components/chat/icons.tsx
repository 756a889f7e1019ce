import type { ReactNode } from "react";

/** Drawn here so that the visitor's page carries these few shapes and no icon library. */
const SHAPES = {
	arrowUp: <path d="M12 19V5m-6 6 6-6 6 6" />,
	arrowDown: <path d="M12 5v14m-6-6 6 6 6-6" />,
	calendar: (
		<path d="M7 3v3m10-3v3M4 9h16M6 5h12a2 2 0 0 1 2 2v11a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2Z" />
	),
	check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
	clock: (
		<>
			<circle cx="12" cy="12" r="8.5" />
			<path d="M12 7.5V12l3 2" />
		</>
	),
	close: <path d="m6 6 12 12M18 6 6 18" />,
	external: <path d="M14 5h5v5m0-5-8 8M10 6H7a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2v-3" />,
	mail: (
		<path d="m4 7 8 6 8-6M5 5h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Z" />
	),
	offline: (
		<path d="M3 3l18 18M8.5 16a5 5 0 0 1 7 0M5 12.5a10 10 0 0 1 4.5-2.6M19 12.5a10 10 0 0 0-6-2.9M12 19.5h.01" />
	),
	page: (
		<path d="M14 3v5h5M8 13h8m-8 4h5M7 3h7l5 5v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Z" />
	),
	person: (
		<>
			<circle cx="12" cy="8" r="3.75" />
			<path d="M4.5 20a7.5 7.5 0 0 1 15 0" />
		</>
	),
	plus: <path d="M12 6v12M6 12h12" />,
	ring: <path d="M18 9a6 6 0 1 0-12 0c0 6-2 7-2 7h16s-2-1-2-7M10 20a2.2 2.2 0 0 0 4 0" />,
	spark: <path d="M12 3.5 14 10l6.500 2-6.500 2-2 6.500-2-6.500-6.500-2 6.500-2 2-6.500Z" />,
	warning: (
		<path d="M12 9v4m0 3.500h.01M10.300 4.500 2.700 17.500A2 2 0 0 0 4.400 20.500h15.200a2 2 0 0 0 1.700-3L13.700 4.500a2 2 0 0 0-3.400 0Z" />
	),
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof SHAPES;

export function Icon({ name, className = "size-4" }: { name: IconName; className?: string }) {
	return (
		<svg
			aria-hidden="true"
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.75"
			strokeLinecap="round"
			strokeLinejoin="round"
			className={`shrink-0 ${className}`}
		>
			{SHAPES[name]}
		</svg>
	);
}
