# Who is let in: the door, the links, the PIN.

refusal-not-json-type = Esto no se envió como JSON. Los programas indican Content-Type: application/json.
refusal-door-closed = La puerta está cerrada para personas nuevas. Consulte a quien facilita. Si ya estuvo aquí, vuelva con su código personal.
refusal-door-closed-again = La puerta está cerrada para personas nuevas. Pida a quien facilita que la abra un momento y vuelva a intentarlo.
refusal-door-scan = Ahora no se entra solo con un código. Escanee el código QR de su mesa o de la pantalla.
refusal-code-renewed = Este código ya no se usa. Pida el nuevo o vuelva a escanear el código QR.
refusal-newcomers = Muchísimas personas están entrando desde aquí. Vuelva a intentarlo en { $seconds } s.
refusal-just-now = Elija { $limit } minutos como máximo.
refusal-no-link = Ese enlace no existe. No se cambió nada. Mire la lista otra vez.
refusal-pin = Esta consola pide un PIN en cada dispositivo nuevo.
refusal-pin-digits = Un PIN tiene seis cifras.
refusal-pin-wrong = Ese no es el PIN. No se cambió nada. Inténtelo de nuevo o pregunte a quien lo puso.
refusal-pin-wait = Demasiados PIN incorrectos. Vuelva a intentarlo en { $seconds } s.
bye-renewed = Este enlace se renovó. Lo guardado se conserva. Pida el nuevo a quien facilita.
bye-pin = Las consolas ahora piden un PIN en cada dispositivo. Lo guardado se conserva. Escriba el PIN para seguir.

error-typed = Lo que escribió:
wait-again = { $message } ({ $seconds ->
    [one] Falta 1 segundo
   *[other] Faltan { $seconds } segundos
}; lo que escribió sigue aquí.)
bar-slowed = Un momento, eso fue muy rápido: { $count ->
    [one] 1 se está
   *[other] { $count } se están
} enviando todavía, y aquí se conserva

door-open = Puerta y enlaces
door-who = Quién puede unirse
door-now = ahora:
door-everybody = Quien tenga el código
door-open-says = Entra quien tenga el código o escanee un código QR.
door-scan = Solo con código QR
door-scan-says = Con el código no basta para entrar por primera vez: hay que escanear el código QR de una mesa o de la pantalla.
door-closed = Nadie nuevo
door-closed-says = La puerta está cerrada para personas nuevas.
door-come-back = Quien ya estuvo vuelve con su dispositivo o su código personal.
door-code = Código { $code }
door-code-says = Si el código se divulgó, renuévelo: desde ese momento, las personas nuevas necesitan el código nuevo y los códigos QR nuevos. Quien ya está dentro no lo nota. Los letreros impresos dejan de servir para entrar: imprímalos de nuevo. La dirección de las páginas no cambia.
door-code-renew = Renovar código y códigos QR
door-code-sure = Pulse otra vez: los letreros impresos dejarán de servir
door-code-done = Hay un código nuevo. Imprima otra vez los letreros de mesa.
door-recent-title = ¿Personas ajenas?
door-recent-says = Saca a quienes entraron en los últimos dos minutos. Lo que escribieron queda y se puede ocultar. Con Deshacer vuelven a entrar.
door-recent = { $count ->
    [one] Sacar a quien acaba de entrar
   *[other] Sacar a las { $count } personas que acaban de entrar
}
door-recent-done = Ya están fuera. Con Deshacer vuelven a entrar.
door-recent-none = Nadie entró en los últimos dos minutos.

door-links = Enlaces
door-links-say = Un enlace deja entrar a quien lo tenga. Si alguno se divulgó, renuévelo: las páginas abiertas con el anterior se cierran en dos segundos y ese enlace no vuelve a abrir nada. Las demás personas siguen dentro.
door-link-screen = Pantalla
door-link-preview = Vista previa de la agenda
door-link-report = Informe para autoridades
door-devices = { $count ->
    [0] en ningún dispositivo
    [one] en 1 dispositivo
   *[other] en { $count } dispositivos
}
door-renew-link = Enlace nuevo
door-renew = Enlace nuevo: { $link }
door-renewed = Renovado. Entregue el enlace nuevo.
door-own = Esta consola
door-own-says = Renueva el enlace de esta consola. Esta página sigue; otros dispositivos con el mismo enlace quedan fuera hasta que los deje entrar de nuevo en «Código QR».
door-own-renew = Renovar el enlace de esta consola
door-every-says = Si una persona ajena tuvo abierta esta consola, pudo copiar todos los enlaces. Esto los renueva todos: mesas, pantalla, vista previa e informe; habrá que invitar de nuevo a sus colegas.
door-every-renew = Renovar todos los enlaces
door-sure = Pulse otra vez para renovar

pin-title = Esta consola pide un PIN
pin-label = PIN (seis cifras)
pin-open = Abrir la consola
pin-forgotten = ¿Lo olvidó? En el equipo que sirve la sesión: facilitator sessions pin CODE --forget
pin-heading = PIN para las consolas
pin-says = Con un PIN, el enlace de una consola no basta para abrirla en un dispositivo nuevo: hay que saber además seis cifras. También las necesitan sus colegas; las consolas abiertas en otros lugares las piden de inmediato.
pin-is-set = El enlace de una consola pide el PIN en cada dispositivo nuevo. Tras cinco errores espera un minuto.
pin-new = PIN nuevo (seis cifras)
pin-set = Poner PIN
pin-change = Cambiar PIN
pin-remove = No pedir más el PIN

cli-no-network = --trust-proxy no indica ninguna dirección ni red: { $why }
cli-proxy-needs-url = Detrás de un proxy, indique con --public-url en qué dirección se llega al proxy.
cli-pin-forgotten = { $code }: las consolas ya no piden PIN. Ponga uno nuevo en la consola, en «Puerta y enlaces».
cli-pin-none = Indique --forget: a partir de entonces las consolas de { $code } no piden PIN.
cli-pin-not-reached = La sesión { $code } está abierta en un servidor que no responde en { $url } ({ $why }). Indique dónde está con --url.

done-door-set = quién puede unirse
done-participant-remove = personas sacadas de la sesión
