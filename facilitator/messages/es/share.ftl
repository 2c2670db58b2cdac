# How somebody else comes in, shown by whoever is in; and what a phone does beside.

share-title = ¿Alguien a su lado aún no ha entrado?
share-says = Que escanee esto, o vaya a { $address } y escriba el código.
share-alt = Código QR que abre esta sesión
share-closed = Ahora no puede entrar nadie nuevo. Pregunte a quien facilita.
share-scan = Ahora hay que escanear un código QR de una mesa o del proyector: con este y con el código no entra nadie nuevo.
phone-vibrate = Vibrar cuando suene la campana
phone-home-screen = Para tener esta página a mano, elija «Añadir a pantalla de inicio» en el menú del navegador. Si allí no le reconoce, vuelva con el código de arriba.
phone-note-go-on = Seguir con su nota: { $table }
phone-note-elsewhere = Tiene a medio escribir otra nota, en este cartel: { $table }. ¿Van sus palabras aquí en su lugar?
phone-note-here = Ponerlas aquí
phone-note-there = Seguir con ella allí
way-in-code = ¿Otro código? Escríbalo aquí: está en la pantalla y en la mesa, bajo la dirección { $address }.
refusal-no-code = Eso no es un código. Un código tiene seis letras y cifras, como en la pantalla. No se perdió nada: escríbalo de nuevo.
way-in-other = Unirse a otra sesión
