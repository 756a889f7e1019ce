import type { Desk } from "../../desk";
import type { Database } from "../client";
import { setChatChannel } from "./chat-channel";
import { claim } from "./claim-handoff";
import { handBack } from "./hand-back";
import { keepPromises } from "./keep-promises";
import { markCalled } from "./mark-called";
import { liftPause, pauseOutreach, settleHeld } from "./outreach";
import { resumeAutomation } from "./resume-automation";
import { sendReply } from "./send-reply";
import { setOutcome } from "./set-outcome";
import { alarmSilence, watchAgain, watchedStretch } from "./silence";
import { setAutoEngage, setEmailChannel } from "./switches";
import { takeOver } from "./take-over";
import { undoResume } from "./undo-resume";

/** The reps' verbs on PostgreSQL. */
export function createPrismaDesk(database: Database): Desk {
	return {
		claim: (input) => claim(database, input),
		takeOver: (input) => takeOver(database, input),
		handBack: (input) => handBack(database, input),
		sendReply: (input) => sendReply(database, input),
		markCalled: (input) => markCalled(database, input),
		resumeAutomation: (input) => resumeAutomation(database, input),
		undoResume: (input) => undoResume(database, input),
		setOutcome: (input) => setOutcome(database, input),
		pauseOutreach: (input) => pauseOutreach(database, input),
		liftPause: (input) => liftPause(database, input),
		settleHeld: (input) => settleHeld(database, input),
		setAutoEngage: (input) => setAutoEngage(database, input),
		setEmailChannel: (input) => setEmailChannel(database, input),
		setChatChannel: (input) => setChatChannel(database, input),
		contacted: (input) => database.$transaction((tx) => keepPromises(tx, input)),
		watchedStretch: (id) => watchedStretch(database, id),
		alarmSilence: (input) => alarmSilence(database, input),
		watchAgain: (input) => watchAgain(database, input),
		async openConversations(contactId) {
			const rows = await database.conversation.findMany({
				where: { contactId },
				select: { id: true },
			});
			return rows.map(({ id }) => id);
		},
	};
}
