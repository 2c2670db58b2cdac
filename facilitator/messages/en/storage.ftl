# When the server's disk or a session's file is in trouble: what the console shows, what pages say, what commands print.

refusal-session-full = The disk of the server is full: this session cannot be opened, and its file was left as it is. Free 200 MB on it, and reload this page.
refusal-session-readonly = The server may not write to the file of this session. Let it write to the folder of the sessions, and reload this page.
refusal-session-broken = The disk of the server fails: { $why }. Copy the folder of the sessions to another disk, and start the server there.
refusal-session-busy = Another program is using the file of this session, which was left as it is. Close it and reload this page.
refusal-session-newer = This session was written by a later release. Its file was left as it is; start that release.
refusal-session-damaged = The file of this session is damaged, and was left as it is. Whoever runs the server stops it and runs: facilitator sessions salvage { $session }
refusal-not-made = The server cannot write to its disk: no session was made. Free 200 MB on the disk, and try again.
refusal-disk = The server's disk is full or fails. This was not done; what you typed stays here. Free 200 MB on it, and try again.
refusal-join-storage = The server cannot write to its disk at the moment: you are not in yet. Nothing is lost. Tell the facilitator, and join again in a minute.

bar-unstored = Kept here, not yet stored: the server cannot write to its disk. { $count ->
    [one] 1 item stays on this device and is sent by itself
   *[other] { $count } items stay on this device and are sent by themselves
}

# The console's banner. Each says what is so, and what to do.
storage-full = Disk full. Nothing can be stored since { $time }: everybody can write on, and all of it is kept on their devices. Free 200 MB on the server's disk ({ $free } MB are free); the rest goes by itself.
storage-readonly = The server may not write to its folder. Nothing can be stored since { $time }; all that is written is kept on people's devices. Let the server write to the folder of the sessions; the rest goes by itself.
storage-broken = The server's disk fails. Nothing can be stored since { $time }; all that is written is kept on people's devices. Copy the session to another disk now: facilitator sessions backup { $code } FILE
storage-busy = Another program holds the session's file. Nothing can be stored since { $time }; all that is written is kept on people's devices. Close that program.
storage-damaged = The session's file is damaged. Nothing can be stored since { $time }; all that is written is kept on people's devices. Stop the server and run: facilitator sessions salvage { $code }
storage-newer = The session's file was changed by a later release. Nothing can be stored since { $time }; all that is written is kept on people's devices. Stop the server and start that release.
storage-low = The disk was full, and the reserve is in use. Free 200 MB on the server's disk now ({ $free } MB are free).
storage-lost = { $count ->
    [one] 1 change that had been stored is
   *[other] { $count } changes that had been stored are
} gone from the session's file. What devices still hold comes back by itself; look over what was written last.
storage-doubts = { $count ->
    [one] 1 thing in the session's file does not fit the rest
   *[other] { $count } things in the session's file do not fit the rest
}. Go on, and afterwards run: facilitator check { $code }

cli-copy-damaged = { $file } is damaged itself: { $problem }. Take another copy, or what can be saved: facilitator sessions salvage CODE --copy { $file }
cli-nothing-to-save = Nothing of session { $code } can be read in its file. Restore a backup: facilitator sessions restore FILE
cli-not-saved = Session { $code } was left as it is: { $why }
cli-salvaged = { $code }: { $rows } rows are in a clean file now, and the session goes on from there. The damaged file is kept: { $kept }
cli-salvaged-from-journal = { $count } of them from the journal
cli-salvaged-from-rows = { $count } changes that the journal had lost, from the rows
cli-salvaged-from-copy = { $count } changes from the earlier copy
cli-salvaged-doubtful = { $count } rows differ from the journal, and nothing says which is right: they are as in the journal
cli-salvaged-changes-lost = { $count } changes are lost
cli-salvaged-files-lost = { $count } slides, photographs or other files are lost
storage-aside = An earlier second copy holds more than this session: { $name }. It is kept in the folder of the copies, so that what is missing here can be looked up in it.
storage-uncopied = No second copy is made ({ $why }). Is the stick in, and has it room? The session itself goes on.
