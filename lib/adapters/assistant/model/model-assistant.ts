import type { Assistant } from "../assistant";
import { writeBrief } from "./brief-with-model";
import { type ConnectedModel, connectModel, type ModelOptions } from "./model-settings";
import { createModelReader } from "./read-with-model";
import { streamReply } from "./reply-with-model";

/** Speaks through any OpenAI-compatible server. Every fault rejects; see withFallback for who goes on then. */
export function createModelAssistant(options: ModelOptions): Assistant {
	return assistantOn(connectModel(options));
}

/** The same on a model that is already connected. */
export function assistantOn(connected: ConnectedModel): Assistant {
	return {
		name: "model",
		read: createModelReader(connected),
		reply: (input, signal) => streamReply(connected, { input, signal }),
		brief: (input, signal) => writeBrief(connected, { input, signal }),
	};
}
