"use client";

import { createContext, type ReactNode, useContext } from "react";

export type RepShown = {
	id: string;
	name: string;
	email: string;
	role: "rep" | "admin";
	away: boolean;
};

const RepContext = createContext<RepShown | null>(null);

export function RepProvider({ rep, children }: { rep: RepShown; children: ReactNode }) {
	return <RepContext.Provider value={rep}>{children}</RepContext.Provider>;
}

/** Who is signed in; null outside of the desk. */
export function useRep(): RepShown | null {
	return useContext(RepContext);
}
