"use client";

import { BellOff, BellRing } from "lucide-react";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { alertsAreOn, setAlerts, subscribeToAlerts } from "./alerts-store";
import { chime } from "./chime";

/** Permission is asked from this press and never by itself. */
export function AlertsButton() {
	const on = useSyncExternalStore(subscribeToAlerts, alertsAreOn, () => false);
	const [note, setNote] = useState("");

	async function turnOn() {
		setAlerts(true);
		chime();
		setNote(SENTENCES[await askPermission()]);
	}

	return (
		<div className="grid gap-1">
			<Button
				variant="outline"
				onClick={() => {
					if (!on) return void turnOn();
					setAlerts(false);
					setNote("Alerts are off.");
				}}
			>
				{on ? <BellOff aria-hidden="true" /> : <BellRing aria-hidden="true" />}
				{on ? "Turn off alerts" : "Turn on alerts"}
			</Button>
			<p role="status" className="text-xs text-muted-foreground empty:hidden">
				{note}
			</p>
		</div>
	);
}

type Permission = NotificationPermission | "unsupported";

const SENTENCES = {
	granted: "Sound and browser notifications are on.",
	denied: "Sound is on. Browser notifications are blocked in this browser's settings.",
	default: "Sound is on. Browser notifications were not allowed.",
	unsupported: "Sound is on. This browser has no notifications.",
} as const satisfies Record<Permission, string>;

async function askPermission(): Promise<Permission> {
	return "Notification" in window ? Notification.requestPermission() : "unsupported";
}
