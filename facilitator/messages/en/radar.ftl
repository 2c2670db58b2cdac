# The room radar: what each table is doing, who needs a visit, and a word to its screens.

refusal-look-up = Only a message to everybody stands on the projector.
refusal-no-message = There is no such message.
