# From how far the projector can be read: what the test of the room asks and says.
depth-title = Est-ce lisible depuis le dernier rang ?
depth-distance = De l’écran au dernier rang, en mètres
depth-height = Hauteur de l’image, en mètres
depth-set = Adapter l’écran
depth-scale = Textes à l’écran : { $percent } % de leur taille habituelle.
depth-too-far = Même ainsi, ils se lisent de { $metres } m au plus. Avancez les derniers rangs, ou prenez une image plus grande ou un second écran.
depth-code-ok = Le code QR se scanne depuis le dernier rang.
depth-code-short = Le code QR à l’écran se scanne de { $metres } m au plus. Plus loin : les chevalets de table, ou l’adresse et le code, qui sont lisibles.
depth-keys = Sur l’ordinateur de l’écran : + et − agrandissent et réduisent les textes, 0 revient à ce réglage.
