import { cva, type VariantProps } from "class-variance-authority";

/** The look of a button, for anything that is one: `<a className={buttonVariants()}>`. */
export const buttonVariants = cva(
	[
		"inline-flex shrink-0 items-center justify-center gap-2 rounded-lg font-medium whitespace-nowrap",
		"transition-colors duration-150 select-none",
		"disabled:pointer-events-none disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55",
		"[&_svg]:pointer-events-none [&_svg]:shrink-0 [&_svg:not([class*='size-'])]:size-4",
	],
	{
		variants: {
			variant: {
				primary: "bg-primary text-primary-foreground shadow-xs hover:bg-primary-hover",
				secondary: "bg-secondary text-secondary-foreground hover:bg-accent",
				outline: "border border-input/60 bg-card text-foreground shadow-xs hover:bg-accent",
				ghost: "text-foreground hover:bg-accent",
				danger: "bg-destructive text-destructive-foreground shadow-xs hover:bg-destructive/90",
				link: "text-primary underline-offset-4 hover:underline",
			},
			size: {
				sm: "h-8 px-3 text-[0.8125rem] pointer-coarse:min-h-11",
				md: "h-9 px-4 text-sm pointer-coarse:min-h-11",
				lg: "h-11 px-5 text-[0.9375rem]",
				icon: "size-9 pointer-coarse:min-h-11 pointer-coarse:min-w-11",
				"icon-sm": "size-8 pointer-coarse:min-h-11 pointer-coarse:min-w-11",
				"icon-lg": "size-11",
			},
		},
		defaultVariants: { variant: "primary", size: "md" },
	},
);

export type ButtonVariants = VariantProps<typeof buttonVariants>;
