import { createRoot } from "react-dom/client";
import { Chat } from "./chat";
import { takeEarly } from "./early-press";
import { ISLAND_PLACE, ISLAND_PROPS } from "./island-names";
import { readChatProps } from "./read-chat-props";

/* The script of the visitor's page: takes over the markup that the server sent. */
const place = document.getElementById(ISLAND_PLACE);
const props = readChatProps(document.getElementById(ISLAND_PROPS)?.textContent ?? "");
if (place && props) createRoot(place).render(<Chat {...props} early={takeEarly(place)} />);
