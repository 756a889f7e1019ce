"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ComponentProps } from "react";
import { cn } from "./cn";

type Plain<Props> = Omit<Props, "className"> & { className?: string };

export function Tabs({ className, ...props }: Plain<ComponentProps<typeof Base.Root>>) {
	return <Base.Root className={cn("flex flex-col gap-4", className)} {...props} />;
}

export function TabsList({ className, ...props }: Plain<ComponentProps<typeof Base.List>>) {
	return (
		<Base.List
			className={cn("relative flex items-center gap-1 overflow-x-auto border-b", className)}
			{...props}
		/>
	);
}

export function TabsTab({ className, ...props }: Plain<ComponentProps<typeof Base.Tab>>) {
	return (
		<Base.Tab
			className={cn(
				"-mb-px inline-flex h-9 items-center gap-1.5 border-b-2 border-transparent px-3 text-sm font-medium whitespace-nowrap text-muted-foreground",
				"cursor-pointer transition-colors duration-150 hover:text-foreground pointer-coarse:min-h-11",
				"focus-visible:-outline-offset-2 data-active:border-primary data-active:text-foreground",
				className,
			)}
			{...props}
		/>
	);
}

export function TabsPanel({ className, ...props }: Plain<ComponentProps<typeof Base.Panel>>) {
	return <Base.Panel className={cn("rounded-md", className)} {...props} />;
}
