# What a facilitator of experience would say to an agenda.

warning-empty-activity = This activity has no stages yet. Add a stage, or take it off.
warning-group-without-tables = A question is for { $group }, and no table is in it.
warning-long-instructions = The instructions take { $lines } lines on the projector; { $most } can be read from the back.
warning-many-topics = { $topics } open questions in { $minutes } minutes: a table needs about { $enough }.
warning-no-break = { $minutes } minutes without a break by the end of this stage.
warning-nothing-asked = Nobody is told what to talk about: add a question, or instructions.
warning-nothing-to-cluster = There is nothing to group yet: put a discussion or a walk before this.
warning-nothing-to-share = There is nothing to report yet: put a discussion or a pick before this.
warning-nothing-to-vote = There is nothing to vote on: give options, or put a discussion before this.
warning-post-without-charts = There are no charts to put up: put a discussion before this.
warning-settings = This is not complete: { $why }.
warning-share-short = { $tables } tables at { $seconds } seconds take { $enough } minutes; { $minutes } are planned.
warning-walk-short = { $minutes } minutes for { $charts } charts: people need about { $enough }.
warning-walk-without-charts = There are no charts to read: put a discussion before this walk.
warning-walk-without-post = Nothing is put on the wall before this walk: add a stage that posts the charts.
