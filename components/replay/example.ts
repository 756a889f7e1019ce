/** Two short conversations that show both forms' common one, and most of what a replay tells. */
export const EXAMPLE = `Visitor: Hi, do you also take over systems that somebody else built?
Bot: We do. What kind of system is it?
Visitor: Our booking platform runs on a framework nobody maintains any more, and our own attempt to replace it stalled in spring.
Bot: That is a situation we know well.
Visitor: I'm VP Engineering here, we are about 180 people in logistics. The board wants a plan by the end of June.
Bot: Thank you, that helps.
Visitor: jane.miller@example.com

---

Visitor: What does a senior engineer cost per day?
Bot: It depends on the engagement.
Visitor: That does not help me at all. Can I talk to a human?
`;
