# What is stored, shown before anybody writes; and erasing it.

privacy-removed = (retirado por quien lo escribió)
privacy-stored = Lo que escribe se guarda en la computadora de la organización con su mesa y la hora; con su nombre o procedencia solo donde los indique, y sin nada que revele su identidad donde elija el anonimato.
privacy-until = Lo leen la sala y la organización, y todo se borra el { $date }; lo que usted escribió puede llevárselo o borrarlo en cualquier momento, en Más.
privacy-kept = Lo leen la sala y la organización, y se conserva hasta que la organización lo borre; lo que usted escribió puede llevárselo o borrarlo en cualquier momento, en Más.
privacy-days = Lo leen la sala y la organización, y todo se borra { $days } días después de la sesión; lo que usted escribió puede llevárselo o borrarlo en cualquier momento, en Más.
privacy-understood = Entendido
privacy-title = Sus datos
privacy-take = Llevarme mis notas
privacy-take-data = Como archivo para programas (JSON)
privacy-erase = Borrar lo que escribí
privacy-erase-sure = ¿Borrar definitivamente lo que escribió aquí? Se borran su nombre y procedencia, sus notas, líneas, respuestas, aportes del estacionamiento, votos y reacciones, también del historial de la sesión. Lo que dice el cartel de su mesa queda, aunque lo haya escrito usted: es la palabra de la mesa, sin su nombre. Las respuestas de otras personas quedan junto a «(retirado por quien lo escribió)». Desde aquí no se llega a las notas sin su nombre, las líneas que propuso y los aportes al estacionamiento hechos desde otro dispositivo, ni a lo que ya se imprimió o descargó.
privacy-erased = Se borró lo que escribió.
privacy-erased-but = Lo que escribió se borró aquí. { $copies ->
    [one] No se pudo llegar a una copia de esta sesión, y lo suyo sigue en ella.
   *[other] No se pudo llegar a { $copies } copias de esta sesión, y lo suyo sigue en ellas.
} Pida a la organización que lo borre también ahí.
privacy-erasing = Borrando …
privacy-not-erased = No se pudo borrar: { $why }
start-keep = Borrar la sesión
start-keep-hint = Se cuenta desde el día en que se realiza. Se informa a quienes participan antes de que escriban; cuando ya hay personas en la sesión, el plazo solo se puede acortar.
keep-1 = al cabo de un día
keep-30 = a los 30 días
keep-90 = a los 90 días
keep-365 = al año
keep-0 = nunca de forma automática
privacy-console-title = Cuánto tiempo se conserva
privacy-console-until = Se borra el { $date }.
privacy-console-open = Se cuenta desde el día en que entra la primera persona. Después solo se puede acortar.
privacy-console-erase = Borrar esta sesión
privacy-console-erase-says = Todo se sobrescribe y se elimina: carteles, notas, personas, fotos y copias hechas con este programa. No se puede deshacer, y se cierran todas sus páginas.
privacy-console-code = Escriba { $code } para confirmar
privacy-console-erase-button = Borrar definitivamente
privacy-console-copies = No se pudo llegar a estas copias; elimínelas usted: { $copies }
done-session-keep = cambio del tiempo que se conserva la sesión
