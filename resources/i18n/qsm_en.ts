<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ko_KR">
<context>
    <name>AccountSection</name>
    <message>
        <source>새 계정</source>
        <translation>New account</translation>
    </message>
    <message>
        <source>TLS (465)</source>
        <translation>TLS (465)</translation>
    </message>
    <message>
        <source>STARTTLS (587)</source>
        <translation>STARTTLS (587)</translation>
    </message>
    <message>
        <source>없음 (이 컴퓨터의 서버만)</source>
        <translation>None (only a server on this computer)</translation>
    </message>
    <message>
        <source>계정 {name}을(를) 저장했습니다.</source>
        <translation>Account {name} is saved.</translation>
    </message>
    <message>
        <source>계정이 없어 보류한 메일은 이 계정으로 나갑니다.</source>
        <translation>Mails held for want of an account go out through it.</translation>
    </message>
    <message>
        <source>검사하는 중…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>멈춤(&amp;K)</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>검사(&amp;K)</source>
        <translation>&amp;Test</translation>
    </message>
</context>
<context>
    <name>AddressPopup</name>
    <message>
        <source>주소</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation>Template group</translation>
    </message>
    <message>
        <source>설정 수</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>마지막 변경</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>보낼곳 선택</source>
        <translation>Choose a recipient</translation>
    </message>
    <message>
        <source>주소나 그룹으로 거르기</source>
        <translation>Filter by address or group</translation>
    </message>
    <message>
        <source>주소 거르기</source>
        <translation>Filter addresses</translation>
    </message>
    <message>
        <source>쓴 적이 있는 주소</source>
        <translation>Addresses used before</translation>
    </message>
    <message>
        <source>아직 쓴 주소가 없습니다. 보낼곳에 직접 입력하십시오.</source>
        <translation>No address was used yet. Type it into the recipient field.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>CheckTask</name>
    <message>
        <source>검사를 멈추었습니다.</source>
        <translation>The test was stopped.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>명령을 이해하지 못했습니다({detail}). &apos;qsm-desktop --help&apos;를 보십시오.</source>
        <translation>The command was not understood ({detail}). See &apos;qsm-desktop --help&apos;.</translation>
    </message>
    <message>
        <source>프로그램 오류가 생겨 명령을 끝내지 못했습니다. 기록 파일도 쓸 수 없었습니다.</source>
        <translation>An error in the program stopped the command. The log file could not be written either.</translation>
    </message>
    <message>
        <source>프로그램 오류가 생겨 명령을 끝내지 못했습니다. 자세한 내용은 {log}에 있습니다.</source>
        <translation>A fault in the program stopped the command. The details are in {log}.</translation>
    </message>
    <message>
        <source>{file}: 새 주문 {new}건, 아는 주문 {known}건, 보낼 메일 {queued}통, 보류 {held}통</source>
        <translation>{file}: {new} new orders, {known} known, {queued} mails to send, {held} held</translation>
    </message>
    <message>
        <source>보낸 메일 {sent}통, 남은 메일 {left}통</source>
        <translation>{sent} mails sent, {left} left</translation>
    </message>
    <message>
        <source>보낼 때가 된 메일 {left}통이 남았습니다. &apos;qsm-desktop outbox&apos;에서 까닭을 볼 수 있습니다.</source>
        <translation>{left} mails that were due are left. &apos;qsm-desktop outbox&apos; says why.</translation>
    </message>
    <message>
        <source>처리한 메일 {done}통, 처리하지 못한 메일 {refused}통</source>
        <translation>{done} mails done, {refused} refused</translation>
    </message>
    <message>
        <source>백업을 {file}에 썼습니다.</source>
        <translation>The backup is in {file}.</translation>
    </message>
    <message>
        <source>백업을 되돌렸습니다. 기다리던 메일 {held}통은 이미 보냈을 수 있어 보류했습니다.</source>
        <translation>The backup is restored. {held} waiting mails are held, because they may have been sent already.</translation>
    </message>
    <message>
        <source>주문번호 {order_no}를 알지 못합니다. 먼저 주문 파일을 가져오십시오.</source>
        <translation>Order {order_no} is not known. Import its order file first.</translation>
    </message>
    <message>
        <source>설정 {settings}은(는) 예전 글 그대로입니다(기다리는 메일 {waiting}통). ‘settings edit’로 새 글을, 그다음 ‘outbox renew’로 새 메일을 만듭니다.</source>
        <translation>Settings {settings} still use the earlier text ({waiting} mails wait). ‘settings edit’ gives them the new text, then ‘outbox renew’ makes the mails anew.</translation>
    </message>
    <message>
        <source>보내는 사람</source>
        <translation>From</translation>
    </message>
    <message>
        <source>받는 곳</source>
        <translation>To</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>빈 값</source>
        <translation>Empty value</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>서버의 말</source>
        <translation>Server’s words</translation>
    </message>
</context>
<context>
    <name>ConfigPage</name>
    <message>
        <source>등록자 이름을 저장했습니다.</source>
        <translation>Your name is saved.</translation>
    </message>
    <message>
        <source>설정</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>가게</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>가게 이름</source>
        <translation>Store name</translation>
    </message>
    <message>
        <source>판매자 ID</source>
        <translation>Seller ID</translation>
    </message>
    <message>
        <source>기본 가게</source>
        <translation>Default store</translation>
    </message>
    <message>
        <source>가게 저장(&amp;S)</source>
        <translation>&amp;Save store</translation>
    </message>
    <message>
        <source>메일 계정</source>
        <translation>Mail account</translation>
    </message>
    <message>
        <source>계정</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>기본 계정(메일은 이 계정으로 나갑니다)</source>
        <translation>Default account (mails go out through it)</translation>
    </message>
    <message>
        <source>계정 이름</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>From 주소</source>
        <translation>From address</translation>
    </message>
    <message>
        <source>shop@myshop.example</source>
        <translation>shop@myshop.example</translation>
    </message>
    <message>
        <source>서버</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>smtp.myshop.example</source>
        <translation>smtp.myshop.example</translation>
    </message>
    <message>
        <source>포트</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>보안</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>사용자</source>
        <translation>User</translation>
    </message>
    <message>
        <source>비밀번호</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>열쇠고리(keyring)에만 넣고 다시 보여 주지 않습니다</source>
        <translation>Kept in the keyring only and never shown again</translation>
    </message>
    <message>
        <source>From은 이 계정의 주소여야 합니다. 다른 도메인이면 받는 쪽이 스팸으로 버릴 수 있습니다. 모든 업체가 가게의 주소로 온 메일을 받는지는 확인되지 않았으니, 보낼곳을 등록하기 전에 업체에 물어보십시오.</source>
        <translation>From must be an address of this account: with another domain the receiver may drop the mail as spam. Whether every company takes mail from a shop’s own address is not confirmed, so ask the company before you register its address.</translation>
    </message>
    <message>
        <source>검사(&amp;K)</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>계정 저장(&amp;A)</source>
        <translation>Save &amp;account</translation>
    </message>
    <message>
        <source>일반</source>
        <translation>General</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>등록자</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>이름 저장(&amp;U)</source>
        <translation>Save na&amp;me</translation>
    </message>
    <message>
        <source>데이터</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>폴더 열기(&amp;F)</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>운영체제의 열쇠고리(keyring)에만 있습니다.</source>
        <translation>Only in the keyring of the operating system.</translation>
    </message>
</context>
<context>
    <name>EditorQuestions</name>
    <message>
        <source>계속 고치기</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>… 그 밖에 {n}가지</source>
        <translation>… and {n} more</translation>
    </message>
    <message>
        <source>기다리는 메일은 그대로입니다. 저장할까요?</source>
        <translation>Waiting mails stay as they are. Save it?</translation>
    </message>
    <message>
        <source>템플릿 저장</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>저장</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>QSM Desktop 시작</source>
        <translation>Start QSM Desktop</translation>
    </message>
    <message>
        <source>처음 한 번만 묻습니다.</source>
        <translation>Asked only this once.</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>가게 이름</source>
        <translation>Store name</translation>
    </message>
    <message>
        <source>본점</source>
        <translation>Main store</translation>
    </message>
    <message>
        <source>판매자 ID</source>
        <translation>Seller ID</translation>
    </message>
    <message>
        <source>J·QSM의 알림관리는 여기서 등록해도 스스로 꺼지지 않습니다. J·QSM에서 사용을 N으로 바꾸지 않으면 업체가 같은 주문을 두 번 받습니다.</source>
        <translation>Registering here does not switch off J·QSM’s own notifications. Unless you set Use to N in J·QSM, the company receives each order twice.</translation>
    </message>
    <message>
        <source>J·QSM의 사용을 N으로 바꾸었거나, 보내기 전에 바꾸겠습니다.</source>
        <translation>I have set Use to N in J·QSM, or will before anything is sent.</translation>
    </message>
    <message>
        <source>나중에(&amp;L)</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>시작(&amp;S)</source>
        <translation>&amp;Start</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>연동회사가 읽는 주문 메일을 보냅니다. 명령이 없으면 창을 엽니다.</source>
        <translation>Sends, for each order, the mail that an integration company reads. Without a command, opens the window.</translation>
    </message>
    <message>
        <source>견본 주문으로 이 컴퓨터 안에서 끝까지 해 봅니다.</source>
        <translation>The whole job on sample orders, without leaving this computer.</translation>
    </message>
    <message>
        <source>템플릿을 보여 줍니다.</source>
        <translation>Shows the templates.</translation>
    </message>
    <message>
        <source>템플릿을 복사합니다. 복사한 것은 고칠 수 있습니다.</source>
        <translation>Copies a template. A copy can be changed.</translation>
    </message>
    <message>
        <source>템플릿의 글을 보여 줍니다.</source>
        <translation>Shows the text of a template.</translation>
    </message>
    <message>
        <source>복사한 템플릿을 새 판으로 저장합니다.</source>
        <translation>Saves a copied template as a new version.</translation>
    </message>
    <message>
        <source>복사한 템플릿의 판을 보여 줍니다.</source>
        <translation>Lists the versions of a copied template.</translation>
    </message>
    <message>
        <source>알림 설정을 보여 주고 등록하고 고칩니다.</source>
        <translation>Shows, registers and changes settings.</translation>
    </message>
    <message>
        <source>설정을 보여 줍니다.</source>
        <translation>Shows the settings.</translation>
    </message>
    <message>
        <source>설정을 등록합니다.</source>
        <translation>Registers a setting.</translation>
    </message>
    <message>
        <source>설정을 고칩니다.</source>
        <translation>Changes a setting.</translation>
    </message>
    <message>
        <source>누가 언제 무엇을 바꾸었는지 보여 줍니다.</source>
        <translation>Shows who changed what, and when.</translation>
    </message>
    <message>
        <source>설정의 메일을 시험 표시를 하여 보내 봅니다.</source>
        <translation>Sends a setting&apos;s mail, marked as a test.</translation>
    </message>
    <message>
        <source>연동회사의 규칙을 보여 주고 끄거나 켭니다.</source>
        <translation>Lists the receivers&apos; rules and switches them off or on.</translation>
    </message>
    <message>
        <source>규칙 하나를 이 가게에서는 끕니다.</source>
        <translation>Switches a rule off for this shop.</translation>
    </message>
    <message>
        <source>규칙 하나를 다시 켭니다.</source>
        <translation>Switches a rule on again.</translation>
    </message>
    <message>
        <source>가게를 등록하거나 고칩니다.</source>
        <translation>Registers or changes a store.</translation>
    </message>
    <message>
        <source>가게를 보여 줍니다.</source>
        <translation>Shows the stores.</translation>
    </message>
    <message>
        <source>주문을 가져옵니다.</source>
        <translation>Imports orders.</translation>
    </message>
    <message>
        <source>주문 파일을 가져와 메일을 대기열에 넣습니다.</source>
        <translation>Imports order files and queues their mails.</translation>
    </message>
    <message>
        <source>설정 하나의 메일을 보내지 않고 보여 줍니다.</source>
        <translation>Shows the mail of a setting without sending it.</translation>
    </message>
    <message>
        <source>발송함의 메일을 보여 주고 처리합니다.</source>
        <translation>Shows the mails of the outbox and acts on them.</translation>
    </message>
    <message>
        <source>발송함의 메일을 보여 줍니다.</source>
        <translation>Shows the mails of the outbox.</translation>
    </message>
    <message>
        <source>메일 하나를 보낼 바이트 그대로 보여 줍니다.</source>
        <translation>Shows one mail as the bytes that are sent.</translation>
    </message>
    <message>
        <source>기다리는 메일의 보내기를 허용합니다.</source>
        <translation>Releases mails that are held.</translation>
    </message>
    <message>
        <source>나가지 않은 메일을 지금 설정과 주문으로 다시 만듭니다.</source>
        <translation>Makes mails that have not gone anew, from the settings and orders of now.</translation>
    </message>
    <message>
        <source>실패한 메일을 다시 시도합니다.</source>
        <translation>Tries failed mails again.</translation>
    </message>
    <message>
        <source>메일을 보내지 않기로 합니다.</source>
        <translation>Decides that mails are not sent.</translation>
    </message>
    <message>
        <source>결과를 모르는 메일을 어떻게 할지 정합니다.</source>
        <translation>Decides what to do with mails whose outcome is unknown.</translation>
    </message>
    <message>
        <source>메일 계정을 등록하고 검사합니다.</source>
        <translation>Registers and tests mail accounts.</translation>
    </message>
    <message>
        <source>메일 계정을 등록하거나 고칩니다.</source>
        <translation>Registers or changes a mail account.</translation>
    </message>
    <message>
        <source>로그인까지 해 보고 막히는 단계를 말합니다.</source>
        <translation>Goes as far as the login and says which stage fails.</translation>
    </message>
    <message>
        <source>메일 계정을 보여 줍니다.</source>
        <translation>Shows the mail accounts.</translation>
    </message>
    <message>
        <source>보낼 때가 된 메일을 보냅니다.</source>
        <translation>Sends the mails that are due.</translation>
    </message>
    <message>
        <source>데이터베이스를 파일 하나로 복사합니다.</source>
        <translation>Copies the database into one file.</translation>
    </message>
    <message>
        <source>백업을 되돌립니다. 기다리던 메일은 보류됩니다.</source>
        <translation>Restores a backup. Waiting mails are held.</translation>
    </message>
    <message>
        <source>이 도움말을 보여 주고 끝냅니다</source>
        <translation>shows this help and ends</translation>
    </message>
    <message>
        <source>판 번호를 보여 주고 끝냅니다</source>
        <translation>shows the version and ends</translation>
    </message>
    <message>
        <source>데이터베이스(없으면 QSM_DATABASE_URL, 그것도 없으면 데이터 폴더)</source>
        <translation>the database (else QSM_DATABASE_URL, else the data folder)</translation>
    </message>
    <message>
        <source>표 대신 JSON으로 씁니다</source>
        <translation>writes JSON instead of a table</translation>
    </message>
    <message>
        <source>그림과 메일을 남길 폴더</source>
        <translation>folder for the pictures and mails</translation>
    </message>
    <message>
        <source>알림 종류(주문알림, 배송요청건, …)</source>
        <translation>kind (order, shipping_request, …)</translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation>Template group</translation>
    </message>
    <message>
        <source>템플릿 번호</source>
        <translation>Template no.</translation>
    </message>
    <message>
        <source>이 판의 글(없으면 지금 글)</source>
        <translation>the text of this version (else the present one)</translation>
    </message>
    <message>
        <source>복사한 원본과 다른 줄만 보여 줍니다</source>
        <translation>only the lines that differ from what was copied</translation>
    </message>
    <message>
        <source>새 본문이 든 UTF-8 파일</source>
        <translation>UTF-8 file with the new body</translation>
    </message>
    <message>
        <source>새 제목</source>
        <translation>new subject</translation>
    </message>
    <message>
        <source>새 이름</source>
        <translation>new name</translation>
    </message>
    <message>
        <source>이 판의 글에서 시작합니다(되돌리기)</source>
        <translation>begins with the text of this version (goes back)</translation>
    </message>
    <message>
        <source>저장하지 않고 지난 주문의 메일이 어떻게 달라질지 봅니다</source>
        <translation>saves nothing, says how the mails of past orders would change</translation>
    </message>
    <message>
        <source>보낼곳 주소</source>
        <translation>the recipient’s address</translation>
    </message>
    <message>
        <source>사용 Y/N</source>
        <translation>In use Y/N</translation>
    </message>
    <message>
        <source>대기 Y/N</source>
        <translation>Wait Y/N</translation>
    </message>
    <message>
        <source>가게 이름</source>
        <translation>Store name</translation>
    </message>
    <message>
        <source>이 가게의 주문만(비우면 모든 가게)</source>
        <translation>only this store’s orders (empty: every store)</translation>
    </message>
    <message>
        <source>계정 이름</source>
        <translation>Account name</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>메일을 읽는 회사(비우면 템플릿의 그룹)</source>
        <translation>the company that reads the mail (empty: the template&apos;s group)</translation>
    </message>
    <message>
        <source>메일의 문자 집합</source>
        <translation>charset of the mail</translation>
    </message>
    <message>
        <source>규칙(회사/이름)</source>
        <translation>rule (company/name)</translation>
    </message>
    <message>
        <source>규칙이 내놓은 해결을 설정에 적고 다시 만듭니다</source>
        <translation>write what the rule offers into the setting, then make the mails anew</translation>
    </message>
    <message>
        <source>인증키</source>
        <translation>Auth key</translation>
    </message>
    <message>
        <source>J·QSM에 로그인하는 판매자 ID</source>
        <translation>the seller ID you log in to J·QSM with</translation>
    </message>
    <message>
        <source>이것을 기본으로 합니다</source>
        <translation>makes this the default</translation>
    </message>
    <message>
        <source>주문 파일(DeliveryManagement_detail…csv)</source>
        <translation>order file (DeliveryManagement_detail…csv)</translation>
    </message>
    <message>
        <source>설정 번호</source>
        <translation>number of the setting</translation>
    </message>
    <message>
        <source>주문번호(없으면 견본 주문)</source>
        <translation>order number (else the sample order)</translation>
    </message>
    <message>
        <source>보여 줄 꼴</source>
        <translation>form to show it in</translation>
    </message>
    <message>
        <source>이 상태인 메일만</source>
        <translation>only mails in this state</translation>
    </message>
    <message>
        <source>메일 번호</source>
        <translation>number of the mail</translation>
    </message>
    <message>
        <source>사용법</source>
        <translation>usage</translation>
    </message>
    <message>
        <source>옵션</source>
        <translation>options</translation>
    </message>
    <message>
        <source>인수</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>이 회사의 규칙만</source>
        <translation>this company&apos;s rules only</translation>
    </message>
    <message>
        <source>바꿔 쓰기에 동의: wide_parentheses 괄호 · charset 없는 글자 · none 거두기</source>
        <translation>agree to rewriting: wide_parentheses · charset · none takes all back</translation>
    </message>
    <message>
        <source>그렇게 하는 까닭</source>
        <translation>why it is done</translation>
    </message>
    <message>
        <source>arrived 도착함 · again 다시 보냄 · drop 버림</source>
        <translation>arrived · again (send it again) · drop</translation>
    </message>
    <message>
        <source>메일 서버</source>
        <translation>mail server</translation>
    </message>
    <message>
        <source>포트</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>연결 보호</source>
        <translation>protection of the connection</translation>
    </message>
    <message>
        <source>From 주소</source>
        <translation>From address</translation>
    </message>
    <message>
        <source>로그인 사용자</source>
        <translation>user to log in as</translation>
    </message>
    <message>
        <source>비밀번호를 표준 입력의 첫 줄에서 읽습니다</source>
        <translation>reads the password from the first line of standard input</translation>
    </message>
    <message>
        <source>끝내지 않고 새 메일을 기다리며 보냅니다(Ctrl-C로 끝)</source>
        <translation>stays and sends new mails as they come (Ctrl-C ends it)</translation>
    </message>
    <message>
        <source>백업 파일</source>
        <translation>backup file</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>받는 곳</source>
        <translation>To</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>크기</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>{n}통</source>
        <translation>Mails: {n}</translation>
    </message>
    <message>
        <source>받은 메일</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>폴더 열기(&amp;F)</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>연습용 메일 서버에 도착한 메일입니다. 업체의 프로그램이 받는 것과 똑같은 바이트입니다.</source>
        <translation>Mails that arrived at the practice mail server: the very bytes a company’s program would receive.</translation>
    </message>
    <message>
        <source>본문</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>원문</source>
        <translation>Raw</translation>
    </message>
</context>
<context>
    <name>MailOptions</name>
    <message>
        <source>템플릿 그룹 ({group})</source>
        <translation>Template group ({group})</translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation>Template group</translation>
    </message>
    <message>
        <source>규칙에 어긋남 {n}건: 오른쪽 미리보기 아래에 있습니다.</source>
        <translation>Against the rules: {n}, told below the preview.</translation>
    </message>
    <message>
        <source>규칙에 어긋나는 것이 없습니다.</source>
        <translation>Nothing is against the rules.</translation>
    </message>
    <message>
        <source>회사</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>이 설정의 메일을 읽는 회사입니다. 이 회사의 규칙으로 검사합니다.</source>
        <translation>The company that reads this setting&apos;s mails. They are checked by its rules.</translation>
    </message>
    <message>
        <source>규칙(&amp;G)</source>
        <translation>R&amp;ules</translation>
    </message>
    <message>
        <source>이 회사의 규칙을 보고 끄거나 켭니다.</source>
        <translation>See this company&apos;s rules, and switch them off or on.</translation>
    </message>
    <message>
        <source>문자 집합</source>
        <translation>Charset</translation>
    </message>
    <message>
        <source>UTF-8은 모든 글자를 싣습니다. 오래된 프로그램만 ISO-2022-JP를 원합니다.</source>
        <translation>UTF-8 carries every character. Only old programs want ISO-2022-JP.</translation>
    </message>
    <message>
        <source>상품·옵션의 ( )를 （ ）로 씀</source>
        <translation>Write ( ) as （ ）</translation>
    </message>
    <message>
        <source>NextEngine은 반각 괄호 안을 상품코드로 읽습니다.</source>
        <translation>NextEngine reads what stands in half-width parentheses as a code.</translation>
    </message>
    <message>
        <source>없는 글자를 바꿔 씀</source>
        <translation>Replace what does not fit</translation>
    </message>
    <message>
        <source>문자 집합에 없는 글자를 표에 따라 바꿔 쓰는 데 동의합니다(髙→高, ①→1 …).</source>
        <translation>You agree that characters outside the charset are replaced by the table (髙→高, ①→1 …).</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>알림관리</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>주문</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>발송함</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>받은 메일</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>설정</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>프로그램 오류가 생겼습니다. 자세한 내용은 기록 파일에 있습니다.</source>
        <translation>The program has a fault. The details are in the log file.</translation>
    </message>
    <message>
        <source>QSM Desktop</source>
        <translation>QSM Desktop</translation>
    </message>
    <message>
        <source>쪽</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>연습 — 여기서 보내는 메일은 이 컴퓨터를 떠나지 않습니다. 실제 주문 파일은 쓸 수 없습니다.</source>
        <translation>Practice — no mail sent here leaves this computer. Real order files cannot be used.</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>되돌리기</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>아직 가져온 파일이 없습니다.</source>
        <translation>No file has been imported yet.</translation>
    </message>
    <message>
        <source>주문 파일 열기…</source>
        <translation>Open order files…</translation>
    </message>
    <message>
        <source>이 글자에 맞는 주문이 없습니다.</source>
        <translation>No order contains this text.</translation>
    </message>
    <message>
        <source>거르기 지우기</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>파일</source>
        <translation>File</translation>
    </message>
    <message>
        <source>가게</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>새 주문</source>
        <translation>New</translation>
    </message>
    <message>
        <source>아는 주문</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>무시</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>보낼 메일</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>보류</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>주문번호</source>
        <translation>Order no.</translation>
    </message>
    <message>
        <source>카트번호</source>
        <translation>Cart no.</translation>
    </message>
    <message>
        <source>주문일시</source>
        <translation>Ordered at</translation>
    </message>
    <message>
        <source>상품명</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>구매자</source>
        <translation>Buyer</translation>
    </message>
    <message>
        <source>주문 파일 열기</source>
        <translation>Open order files</translation>
    </message>
    <message>
        <source>주문 파일 (*.csv);;모든 파일 (*)</source>
        <translation>Order files (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>{file}을(를) 보는 중…</source>
        <translation>Looking at {file}…</translation>
    </message>
    <message>
        <source>어느 가게의 주문인지 모릅니다. 설정에서 가게를 먼저 등록하십시오.</source>
        <translation>It is not known whose orders these are. Register a store under Setup first.</translation>
    </message>
    <message>
        <source>{file} → {store} 가게</source>
        <translation>{file} → store {store}</translation>
    </message>
    <message>
        <source>가져오지 않았습니다.</source>
        <translation>Not imported.</translation>
    </message>
    <message>
        <source>새 주문 {new}건 · 이미 아는 주문 {known}건 · 알릴 것이 없는 행 {ignored}건</source>
        <translation>New orders: {new} · already known: {known} · rows with nothing to tell: {ignored}</translation>
    </message>
    <message>
        <source>이 주문들로 보낼 설정이 없습니다. 알림관리에서 사용 Y인 설정을 만드십시오.</source>
        <translation>No setting sends anything for these orders. Make one with Use Y under Notifications.</translation>
    </message>
    <message>
        <source>{file}: 새 주문 {new}건. 나가는 메일은 없습니다. {held}통을 모두 보류했으니 발송함에서 확인하십시오.</source>
        <translation>{file}: new orders {new}. No mail goes out: all {held} are held. Check them in the outbox.</translation>
    </message>
    <message>
        <source>{file}: 새 주문이 없습니다. 이미 아는 주문 {known}건.</source>
        <translation>{file}: no new orders. Already known: {known}.</translation>
    </message>
    <message>
        <source>{kind} · {name} → {to}: 보낼 메일 {queued}통</source>
        <translation>{kind} · {name} → {to}: mails to send: {queued}</translation>
    </message>
    <message>
        <source>보류 {n}통({why})</source>
        <translation>held: {n} ({why})</translation>
    </message>
    <message>
        <source>가져오기를 멈추었습니다. 아무것도 가져오지 않았습니다.</source>
        <translation>The import was stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>{file}: 새 주문 {new}건, 보낼 메일 {queued}통, 보류 {held}통</source>
        <translation>{file}: new orders {new}, mails to send {queued}, held {held}</translation>
    </message>
    <message>
        <source>주문</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>파일 열기(&amp;O)…</source>
        <translation>&amp;Open files…</translation>
    </message>
    <message>
        <source>파일마다의 결과</source>
        <translation>What became of each file</translation>
    </message>
    <message>
        <source>가져오는 중</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>파일 {n}개를 다 보았습니다.</source>
        <translation>All {n} files are done.</translation>
    </message>
    <message>
        <source>닫기(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>이 파일 건너뛰기(&amp;C)</source>
        <translation>S&amp;kip this file</translation>
    </message>
    <message>
        <source>취소(&amp;C)</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>가져오기(&amp;I)</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>DeliveryManagement_detail 파일을 이 창에 끌어다 놓거나 ‘파일 열기’로 고르십시오. 무엇이 보내질지 먼저 보여 드립니다.</source>
        <translation>Drop DeliveryManagement_detail files onto this window or choose them with ‘Open files’. You see what would be sent first.</translation>
    </message>
    <message>
        <source>가져온 파일</source>
        <translation>Imported files</translation>
    </message>
    <message>
        <source>최근 주문</source>
        <translation>Recent orders</translation>
    </message>
    <message>
        <source>주문번호·이름·상품으로 찾기</source>
        <translation>Find by order no., name or item</translation>
    </message>
    <message>
        <source>주문 찾기</source>
        <translation>Find orders</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>{n}통을 취소했습니다.</source>
        <translation>Cancelled: {n}.</translation>
    </message>
    <message>
        <source>{n}통의 취소를 되돌려 보류했습니다.</source>
        <translation>Brought back and held: {n}.</translation>
    </message>
    <message>
        <source>{n}통의 보내기를 허용했습니다.</source>
        <translation>Released: {n}.</translation>
    </message>
    <message>
        <source>{n}통을 그대로 보내기로 했습니다.</source>
        <translation>To be sent as they are: {n}.</translation>
    </message>
    <message>
        <source>{n}통을 다시 시도합니다.</source>
        <translation>Tried again: {n}.</translation>
    </message>
    <message>
        <source>{n}통을 도착한 것으로 적었습니다.</source>
        <translation>Noted as arrived: {n}.</translation>
    </message>
    <message>
        <source>{n}통을 같은 Message-ID로 다시 보냅니다.</source>
        <translation>Sent again with the same Message-ID: {n}.</translation>
    </message>
    <message>
        <source>{n}통을 버렸습니다.</source>
        <translation>Dropped: {n}.</translation>
    </message>
    <message>
        <source>메일 취소</source>
        <translation>Cancel mails</translation>
    </message>
    <message>
        <source>메일 {n}통을 취소합니다. 취소한 메일은 나가지 않습니다.</source>
        <translation>{n} mails are cancelled. Cancelled mails do not go out.</translation>
    </message>
    <message>
        <source>{n}통 취소</source>
        <translation>Cancel {n} mails</translation>
    </message>
    <message>
        <source>그대로 두기</source>
        <translation>Leave them</translation>
    </message>
    <message>
        <source>{n}통을 다시 만들었습니다.</source>
        <translation>Made anew: {n}.</translation>
    </message>
    <message>
        <source>{n}통은 상태가 달라 그대로 두었습니다.</source>
        <translation>Left as they are, being in another state: {n}.</translation>
    </message>
    <message>
        <source>{n}통은 하지 못했습니다. {why}</source>
        <translation>Refused: {n}. {why}</translation>
    </message>
</context>
<context>
    <name>OutboxDetail</name>
    <message>
        <source>서버에 다 넘겼지만 확답을 받지 못했습니다. 받는 쪽에서 이 주문을 찾아보고, 있으면 ‘도착 확인됨’을, 없으면 ‘다시 보내기’를 누르십시오.</source>
        <translation>All of it was handed to the server, but no answer came. Look for this order at the receiver: if it is there, press ‘Arrived’, if not, ‘Send again’.</translation>
    </message>
    <message>
        <source>만듦</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>{n}번째 시도, {stage}: {what}</source>
        <translation>Attempt {n}, {stage}: {what}</translation>
    </message>
</context>
<context>
    <name>OutboxGrid</name>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>알림 종류</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>주문·카트번호</source>
        <translation>Order/cart no.</translation>
    </message>
    <message>
        <source>보내는 곳</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>시도</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>다음 시도</source>
        <translation>Next try</translation>
    </message>
    <message>
        <source>서버의 말</source>
        <translation>Server’s words</translation>
    </message>
    <message>
        <source>시각</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>모든 상태</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>고른 상태와 글자에 맞는 메일이 없습니다.</source>
        <translation>No mail fits the chosen state and text.</translation>
    </message>
    <message>
        <source>아직 메일이 없습니다. 주문 파일을 가져오면 여기에 나타납니다.</source>
        <translation>There are no mails yet. They appear here once an order file is imported.</translation>
    </message>
    <message>
        <source>거르기 지우기</source>
        <translation>Clear the filter</translation>
    </message>
    <message>
        <source>주문으로 가기</source>
        <translation>Go to the orders</translation>
    </message>
    <message>
        <source>{n}통</source>
        <translation>Mails: {n}</translation>
    </message>
    <message>
        <source>찾은 것 중 새것 {n}통</source>
        <translation>The newest {n} of those found</translation>
    </message>
    <message>
        <source>{total}통 중 {n}통</source>
        <translation>{n} of {total} mails</translation>
    </message>
    <message>
        <source>계정 {name}이(가) 멈추었습니다. 메일은 모두 대기열에 있습니다. {why}</source>
        <translation>Account {name} is paused. All its mails are in the queue. {why}</translation>
    </message>
    <message>
        <source>{n}통을 골랐습니다.</source>
        <translation>Selected: {n}.</translation>
    </message>
    <message>
        <source>발송함</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>더 보기(&amp;M)</source>
        <translation>Show &amp;more</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>보낼곳·제목·주문번호로 거르기</source>
        <translation>Filter by recipient, subject or order no.</translation>
    </message>
    <message>
        <source>메일 거르기</source>
        <translation>Filter mails</translation>
    </message>
    <message>
        <source>‘대기 Y’ 모두 보내기(&amp;W)</source>
        <translation>Release all &amp;Wait Y</translation>
    </message>
    <message>
        <source>지금 다시 시도(&amp;N)</source>
        <translation>Try again &amp;now</translation>
    </message>
    <message>
        <source>본문</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>원문</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>기록</source>
        <translation>History</translation>
    </message>
    <message>
        <source>보내기 허용(&amp;P)</source>
        <translation>Re&amp;lease</translation>
    </message>
    <message>
        <source>그대로 보내기(&amp;G)…</source>
        <translation>Send &amp;as it is…</translation>
    </message>
    <message>
        <source>다시 만들기(&amp;N)…</source>
        <translation>Make a&amp;new…</translation>
    </message>
    <message>
        <source>설정 열기(&amp;S)</source>
        <translation>Open &amp;setup</translation>
    </message>
    <message>
        <source>다시 시도(&amp;Y)</source>
        <translation>Retr&amp;y</translation>
    </message>
    <message>
        <source>취소(&amp;X)</source>
        <translation>&amp;Cancel mail</translation>
    </message>
    <message>
        <source>되돌리기(&amp;U)</source>
        <translation>&amp;Undo cancelling</translation>
    </message>
    <message>
        <source>도착 확인됨(&amp;V)</source>
        <translation>Arri&amp;ved</translation>
    </message>
    <message>
        <source>같은 Message-ID로 다시 보내기(&amp;B)</source>
        <translation>Send a&amp;gain, same Message-ID</translation>
    </message>
    <message>
        <source>버리기(&amp;D)</source>
        <translation>&amp;Drop</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>자리표</source>
        <translation>Placeholder</translation>
    </message>
    <message>
        <source>채우는 곳</source>
        <translation>Filled by</translation>
    </message>
    <message>
        <source>채워짐</source>
        <translation>Filled</translation>
    </message>
    <message>
        <source>빈칸</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>예: {example}</source>
        <translation>Example: {example}</translation>
    </message>
    <message>
        <source>저장된 주문 {orders}건 가운데 {n}건에 있습니다.</source>
        <translation>Filled in {n} of {orders} stored orders.</translation>
    </message>
    <message>
        <source>CSV · API</source>
        <translation>CSV · API</translation>
    </message>
    <message>
        <source>CSV만</source>
        <translation>CSV only</translation>
    </message>
    <message>
        <source>API만</source>
        <translation>API only</translation>
    </message>
    <message>
        <source>가게</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>설정</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>J·QSM에 로그인하는 판매자 ID</source>
        <translation>the seller ID you log in to J·QSM with</translation>
    </message>
    <message>
        <source>설정에 적은 인증키</source>
        <translation>Authentication key of the setting</translation>
    </message>
    <message>
        <source>주문번호: 상품 한 줄마다 하나</source>
        <translation>Order number: one for each line</translation>
    </message>
    <message>
        <source>장바구니번호: 함께 산 상품이 같은 번호</source>
        <translation>Cart number: shared by what was bought together</translation>
    </message>
    <message>
        <source>주문한 때</source>
        <translation>When it was ordered</translation>
    </message>
    <message>
        <source>배송비, 무료면 0</source>
        <translation>Delivery fee, 0 if free</translation>
    </message>
    <message>
        <source>구매자 이름</source>
        <translation>Buyer&apos;s name</translation>
    </message>
    <message>
        <source>구매자 이름의 가나</source>
        <translation>Buyer&apos;s name in kana</translation>
    </message>
    <message>
        <source>구매자 전화번호, 없으면 휴대전화</source>
        <translation>Buyer&apos;s telephone, else mobile</translation>
    </message>
    <message>
        <source>구매자 메일 주소</source>
        <translation>Buyer&apos;s mail address</translation>
    </message>
    <message>
        <source>결제 방법</source>
        <translation>Payment method</translation>
    </message>
    <message>
        <source>입금된 때</source>
        <translation>When it was paid</translation>
    </message>
    <message>
        <source>마켓의 상품번호</source>
        <translation>Item number of the marketplace</translation>
    </message>
    <message>
        <source>상품 이름</source>
        <translation>Item name</translation>
    </message>
    <message>
        <source>판매자 상품코드</source>
        <translation>Seller&apos;s item code</translation>
    </message>
    <message>
        <source>고른 옵션의 이름과 값</source>
        <translation>Chosen option, name and value</translation>
    </message>
    <message>
        <source>고른 옵션의 코드</source>
        <translation>Code of the chosen option</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>Qty</translation>
    </message>
    <message>
        <source>상품 하나의 판매가격</source>
        <translation>Price of one item</translation>
    </message>
    <message>
        <source>할인액</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>이 줄의 주문 금액 합계</source>
        <translation>Total of this line</translation>
    </message>
    <message>
        <source>받는 사람 이름</source>
        <translation>Receiver&apos;s name</translation>
    </message>
    <message>
        <source>받는 사람 이름의 가나</source>
        <translation>Receiver&apos;s name in kana</translation>
    </message>
    <message>
        <source>받는 사람 전화번호, 없으면 휴대전화</source>
        <translation>Receiver&apos;s telephone, else mobile</translation>
    </message>
    <message>
        <source>우편번호</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>배송지 주소</source>
        <translation>Delivery address</translation>
    </message>
    <message>
        <source>배송 요청사항, 여러 줄일 수 있음</source>
        <translation>Delivery message, may have several lines</translation>
    </message>
    <message>
        <source>받고 싶은 날</source>
        <translation>Desired delivery date</translation>
    </message>
    <message>
        <source>택배사</source>
        <translation>Delivery company</translation>
    </message>
    <message>
        <source>송장번호</source>
        <translation>Tracking number</translation>
    </message>
    <message>
        <source>취소한 까닭</source>
        <translation>Reason of the cancel</translation>
    </message>
    <message>
        <source>취소를 요청한 때</source>
        <translation>When the cancel was requested</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>샘플 주문</source>
        <translation>Sample order</translation>
    </message>
    <message>
        <source>템플릿을 고르면 여기에 메일이 보입니다.</source>
        <translation>Choose a template and the mail is shown here.</translation>
    </message>
    <message>
        <source>바꿔 쓴 글자: {changes}</source>
        <translation>Replaced characters: {changes}</translation>
    </message>
    <message>
        <source>메일 계정이 없어 보내는 사람은 보기입니다.</source>
        <translation>There is no mail account, so the sender is an example.</translation>
    </message>
    <message>
        <source>본문</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>제목/머리글</source>
        <translation>Subject/headers</translation>
    </message>
    <message>
        <source>원문</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>되읽기</source>
        <translation>Read back</translation>
    </message>
    <message>
        <source>칸마다 되읽은 값</source>
        <translation>What was read, field by field</translation>
    </message>
    <message>
        <source>메일 안의 자리</source>
        <translation>Place in the mail</translation>
    </message>
    <message>
        <source>주문</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>미리 볼 주문</source>
        <translation>Order to preview</translation>
    </message>
    <message>
        <source>시험 메일(&amp;Y)…</source>
        <translation>&amp;Test mail…</translation>
    </message>
    <message>
        <source>이 설정의 메일을 견본 주문으로 만들고 시험 표시를 하여 보내 봅니다. 주문으로 읽히지 않습니다.</source>
        <translation>Makes this setting&apos;s mail of the sample order and sends it, marked as a test. It is not read as an order.</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>{n}칸 가운데 {bad}칸을 그대로 되읽을 수 없습니다.</source>
        <translation>{bad} of {n} fields cannot be read back as they are.</translation>
    </message>
    <message>
        <source>{n}칸이 모두 주문과 같게 읽힙니다. 읽을 수 있다는 증명이며, 받는 회사의 프로그램을 시험한 것은 아닙니다.</source>
        <translation>All {n} fields read the same as the order. It proves that a program can read the mail; the receiver&apos;s own was not tried.</translation>
    </message>
    <message>
        <source>판정</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>칸</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>주문의 값</source>
        <translation>In the order</translation>
    </message>
    <message>
        <source>읽은 값</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>같음</source>
        <translation>Equal</translation>
    </message>
    <message>
        <source>모호함</source>
        <translation>Ambiguous</translation>
    </message>
    <message>
        <source>바뀜</source>
        <translation>Changed</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>저장하지 않은 변경</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <source>입력한 내용을 아직 저장하지 않았습니다. 버릴까요?</source>
        <translation>What you entered is not saved yet. Throw it away?</translation>
    </message>
    <message>
        <source>버리기</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>계속 고치기</source>
        <translation>Keep editing</translation>
    </message>
    <message>
        <source>다시 보지 않기</source>
        <translation>Don’t show again</translation>
    </message>
    <message>
        <source>확인</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>그대로 보내기</source>
        <translation>Send as it is</translation>
    </message>
    <message>
        <source>검사에서 보류한 메일입니다. 그대로 보내는 까닭을 적으십시오.</source>
        <translation>A check held this mail. Write why it is to be sent as it is.</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>보내지 않기</source>
        <translation>Don’t send</translation>
    </message>
</context>
<context>
    <name>RenewPopup</name>
    <message>
        <source>{n}통 가운데 {go}통이 곧바로 보낼 수 있게 됩니다.</source>
        <translation>Of {n}, {go} can then go at once.</translation>
    </message>
    <message>
        <source>글은 그대로입니다. 받는 주소와 보내는 사람만 새로 적습니다.</source>
        <translation>The text stays the same. Only recipient and sender are written anew.</translation>
    </message>
    <message>
        <source>이 설정은 이제부터 상품·옵션의 ( )를 （ ）로 씀</source>
        <translation>From now on this setting writes ( ) as （ ） in product and option</translation>
    </message>
    <message>
        <source>이 설정은 이제부터 문자 집합에 없는 글자를 바꿔 씀</source>
        <translation>From now on this setting replaces characters that do not fit the charset</translation>
    </message>
    <message>
        <source>이 설정의 제목을 템플릿의 제목으로 되돌림</source>
        <translation>Give this setting its template&apos;s subject back</translation>
    </message>
    <message>
        <source>보낼 수 있음</source>
        <translation>Can go</translation>
    </message>
    <message>
        <source>주문·카트번호</source>
        <translation>Order/cart no.</translation>
    </message>
    <message>
        <source>보내는 곳</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>다시 만들면</source>
        <translation>Made anew</translation>
    </message>
    <message>
        <source>다시 만들기</source>
        <translation>Make anew</translation>
    </message>
    <message>
        <source>나가지 않은 메일을 지금의 설정과 주문으로 다시 만듭니다. 먼저 무엇이 바뀌는지 보십시오.</source>
        <translation>Makes mails that have not gone anew, from the settings and orders of now. See first what changes.</translation>
    </message>
    <message>
        <source>다시 만들 메일</source>
        <translation>Mails to make anew</translation>
    </message>
    <message>
        <source>바뀌는 줄</source>
        <translation>Lines that change</translation>
    </message>
    <message>
        <source>다시 만들기(&amp;N)</source>
        <translation>Make a&amp;new</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>RulesPopup</name>
    <message>
        <source>{company}: {dated} 기준, 출처 {source}</source>
        <translation>{company}: as of {dated}, source: {source}</translation>
    </message>
    <message>
        <source>이 회사에 대해 알려진 규칙이 없습니다.</source>
        <translation>No rules are known of this company.</translation>
    </message>
    <message>
        <source>규칙 파일 {name}을 읽을 수 없어 그 회사의 규칙은 검사하지 않습니다.</source>
        <translation>The rule file {name} cannot be read, so that company&apos;s rules are not checked.</translation>
    </message>
    <message>
        <source>확인된 사실</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>확인되지 않음</source>
        <translation>Unverified</translation>
    </message>
    <message>
        <source>규칙 켜기(&amp;O)</source>
        <translation>Switch the rule &amp;on</translation>
    </message>
    <message>
        <source>규칙 끄기(&amp;O)</source>
        <translation>Switch the rule &amp;off</translation>
    </message>
    <message>
        <source>무게</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>규칙</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <source>누가</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>언제</source>
        <translation>When</translation>
    </message>
    <message>
        <source>꺼짐</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>켜짐</source>
        <translation>On</translation>
    </message>
    <message>
        <source>알림</source>
        <translation>Told</translation>
    </message>
    <message>
        <source>주의</source>
        <translation>Warned</translation>
    </message>
    <message>
        <source>보류</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>연동회사 규칙</source>
        <translation>Receivers&apos; rules</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>보낼곳 주소가 비어 있습니다. 메일을 받을 주소를 입력하십시오.</source>
        <translation>The recipient is empty. Enter the address that is to receive the mails.</translation>
    </message>
    <message>
        <source>‘{address}’은(는) 메일 주소가 아닙니다. name@company.example 꼴로 입력하십시오.</source>
        <translation>‘{address}’ is not a mail address. Enter one like name@company.example.</translation>
    </message>
    <message>
        <source>제목이 비어 있습니다. 받는 업체가 제목으로 메일을 알아보므로 템플릿의 제목을 그대로 두는 것이 안전합니다.</source>
        <translation>The subject is empty. Receivers know the mail by its subject, so it is safest to keep the template’s.</translation>
    </message>
    <message>
        <source>{number}번 템플릿이 없습니다. 목록에 있는 번호를 고르십시오.</source>
        <translation>There is no template {number}. Choose a number from the list.</translation>
    </message>
    <message>
        <source>템플릿을 고르지 않았습니다. ‘찾기’로 템플릿을 고르십시오.</source>
        <translation>No template is chosen. Choose one with ‘Find’.</translation>
    </message>
    <message>
        <source>{id}번 설정이 없습니다. 목록에 있는 번호를 쓰십시오.</source>
        <translation>There is no setting {id}. Use a number from the list.</translation>
    </message>
    <message>
        <source>그 사이 다른 곳에서 이 설정을 고쳤습니다. ‘검색’으로 다시 읽은 뒤 고치십시오.</source>
        <translation>Meanwhile this setting was changed elsewhere. Read it again with ‘Search’, then change it.</translation>
    </message>
    <message>
        <source>{company}이라는 회사가 없습니다. 회사 목록에서 고르십시오.</source>
        <translation>There is no company {company}. Choose one of the list.</translation>
    </message>
    <message>
        <source>{rule}이라는 규칙이 없습니다.</source>
        <translation>There is no rule {rule}.</translation>
    </message>
    <message>
        <source>템플릿을 쓸 수 없습니다({file} {line}줄, {reason}). 이 템플릿으로는 메일을 만들지 않습니다.</source>
        <translation>The template cannot be used ({file} line {line}, {reason}). No mail is made from it.</translation>
    </message>
    <message>
        <source>‘{name}’이라는 자리표는 없습니다({line}줄). 철자를 확인하십시오.</source>
        <translation>There is no placeholder ‘{name}’ (line {line}). Check its spelling.</translation>
    </message>
    <message>
        <source>템플릿 이름이 비어 있습니다. 목록에서 알아볼 이름을 입력하십시오.</source>
        <translation>The template has no name. Enter one that you will know in the list.</translation>
    </message>
    <message>
        <source>템플릿 이름은 한 줄, {most}자까지입니다. 짧게 줄이십시오.</source>
        <translation>A template&apos;s name is one line of {most} characters at most. Make it shorter.</translation>
    </message>
    <message>
        <source>{number}번은 가게의 템플릿이 아니어서 고칠 수 없습니다. 먼저 복사하십시오.</source>
        <translation>Template {number} is not the shop&apos;s own and cannot be changed. Copy it first.</translation>
    </message>
    <message>
        <source>{number}번 템플릿에는 {version}판이 없습니다. 판 목록을 보십시오.</source>
        <translation>Template {number} has no version {version}. Look at the list of versions.</translation>
    </message>
    <message>
        <source>{file} {row}행이 UTF-8이 아닙니다. UTF-8로 저장한 뒤 다시 하십시오.</source>
        <translation>Line {row} of {file} is not UTF-8. Save the file as UTF-8 and try again.</translation>
    </message>
    <message>
        <source>그 사이 다른 곳에서 {number}번 템플릿을 고쳤습니다. 닫았다가 다시 열어 고치십시오.</source>
        <translation>Template {number} was changed elsewhere meanwhile. Close it, open it again and make your change.</translation>
    </message>
    <message>
        <source>‘{name}’ 가게가 없습니다. 설정에서 가게를 먼저 등록하십시오.</source>
        <translation>There is no store ‘{name}’. Register it under Setup first.</translation>
    </message>
    <message>
        <source>어느 가게의 주문인지 모릅니다. 설정에서 가게를 먼저 등록하십시오.</source>
        <translation>It is not known whose orders these are. Register a store under Setup first.</translation>
    </message>
    <message>
        <source>가게 이름이 비어 있습니다. 알아볼 수 있는 이름을 입력하십시오.</source>
        <translation>The store’s name is empty. Enter a name you will recognise.</translation>
    </message>
    <message>
        <source>판매자 ID가 비어 있습니다. J·QSM에 로그인하는 판매자 ID를 입력하십시오.</source>
        <translation>The seller ID is empty. Enter the one you log in to J·QSM with.</translation>
    </message>
    <message>
        <source>판매자 ID ‘{seller_id}’은(는) ‘{store}’ 가게가 쓰고 있습니다. 그 가게를 고치거나 다른 ID를 입력하십시오.</source>
        <translation>Seller ID ‘{seller_id}’ belongs to store ‘{store}’. Change that store or enter another ID.</translation>
    </message>
    <message>
        <source>{file}을(를) 읽을 수 없습니다({reason}). 파일이 있는지, 다른 프로그램이 열고 있지 않은지 보십시오.</source>
        <translation>{file} cannot be read ({reason}). See whether it exists and is not open in another program.</translation>
    </message>
    <message>
        <source>{file}은(는) 빈 파일입니다. J·QSM에서 다시 내려받으십시오.</source>
        <translation>{file} is empty. Download it from J·QSM again.</translation>
    </message>
    <message>
        <source>{file}은(는) 주문 파일이 아니라 웹 페이지입니다. J·QSM에 다시 로그인해 내려받으십시오.</source>
        <translation>{file} is a web page, not an order file. Log in to J·QSM again and download it.</translation>
    </message>
    <message>
        <source>{file}은(는) CSV가 아닙니다. 엑셀로 바꾸지 않은 원래 CSV 파일을 쓰십시오.</source>
        <translation>{file} is not CSV. Use the original CSV file, not one converted by Excel.</translation>
    </message>
    <message>
        <source>{file} {row}행의 글자를 읽을 수 없습니다. UTF-8이나 Shift_JIS로 내려받은 원래 파일을 쓰십시오.</source>
        <translation>{file} row {row}: the characters cannot be read. Use the original file, downloaded as UTF-8 or Shift_JIS.</translation>
    </message>
    <message>
        <source>{file} {row}행에 쓸 수 없는 글자(NUL)가 있습니다. 파일이 깨졌을 수 있으니 다시 내려받으십시오.</source>
        <translation>{file} row {row} holds a character that cannot be (NUL). The file may be damaged: download it again.</translation>
    </message>
    <message>
        <source>{file}은(는) 주문 파일이 아닙니다. DeliveryManagement_detail로 시작하는 파일을 쓰십시오.</source>
        <translation>{file} is not an order file. Use one whose name begins with DeliveryManagement_detail.</translation>
    </message>
    <message>
        <source>{file}에 ‘{column}’ 열이 없습니다. 상세(detail) 주문 파일을 그대로 쓰십시오.</source>
        <translation>{file} has no column ‘{column}’. Use the detail order file as it is.</translation>
    </message>
    <message>
        <source>{file}에 ‘{column}’ 열이 두 번 있습니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation>{file} has the column ‘{column}’ twice. Download the original file again.</translation>
    </message>
    <message>
        <source>{file}이(가) {row}행에서 끊겼습니다. 아무것도 가져오지 않았으니 다시 내려받으십시오.</source>
        <translation>{file} breaks off in row {row}. Nothing was imported: download it again.</translation>
    </message>
    <message>
        <source>{file} {row}행의 칸이 {found}개입니다({expected}개여야 합니다). 원래 파일을 다시 내려받으십시오.</source>
        <translation>{file} row {row} has {found} cells instead of {expected}. Download the original file again.</translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 ‘{value}’은(는) 표 계산 프로그램이 바꾼 번호입니다. 엑셀로 저장하지 않은 원래 파일을 쓰십시오.</source>
        <translation>{file} row {row}, ‘{column}’: a spreadsheet has changed the number to ‘{value}’. Use the original file, not one saved by Excel.</translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 ‘{value}’은(는) 번호가 아닙니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation>{file} row {row}, ‘{column}’: ‘{value}’ is not a number. Download the original file again.</translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 ‘{value}’은(는) 모르는 상태입니다. 아무것도 가져오지 않았습니다.</source>
        <translation>{file} row {row}, ‘{column}’: ‘{value}’ is a status we do not know. Nothing was imported.</translation>
    </message>
    <message>
        <source>{file} {row}행의 ‘{column}’이(가) 비어 있습니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation>{file} row {row}: ‘{column}’ is empty. Download the original file again.</translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 {value}이(가) 다른 내용으로 두 번 있습니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation>{file} row {row}, ‘{column}’: {value} is there twice with different contents. Download the original file again.</translation>
    </message>
    <message>
        <source>{file} {row}행의 주문 {value}은(는) ‘{store}’ 가게의 것으로 알고 있습니다. 가게를 바꾸어 가져오십시오.</source>
        <translation>{file} row {row}: order {value} is known as one of store ‘{store}’. Import it with that store.</translation>
    </message>
    <message>
        <source>{file}은(는) 실제 주문 파일입니다. 연습에서는 견본 주문만 쓸 수 있습니다.</source>
        <translation>{file} is a real order file. Practice takes sample orders only.</translation>
    </message>
    <message>
        <source>{file}은(는) 연습용 견본 주문입니다. 실제 업체로 보내지 않도록 가져오지 않았습니다.</source>
        <translation>{file} holds the sample orders of practice mode. It was not imported, so that no company receives them.</translation>
    </message>
    <message>
        <source>{id}번 메일이 없습니다. 발송함에 있는 번호를 쓰십시오.</source>
        <translation>There is no mail {id}. Use a number from the outbox.</translation>
    </message>
    <message>
        <source>{id}번 메일은 지금 상태({state})에서 그렇게 할 수 없습니다.</source>
        <translation>Mail {id} cannot do that in its state ({state}).</translation>
    </message>
    <message>
        <source>{id}번 메일은 검사에서 멈추었습니다. 그대로 보내려면 까닭을 적으십시오.</source>
        <translation>A check stopped mail {id}. To send it as it is, say why.</translation>
    </message>
    <message>
        <source>{id}번 메일은 보낼 계정이 없습니다. 설정에서 메일 계정을 먼저 만드십시오.</source>
        <translation>There is no account to send mail {id} with. Make a mail account under Setup first.</translation>
    </message>
    <message>
        <source>메일 계정이 없습니다. 설정에서 계정을 먼저 만드십시오.</source>
        <translation>There is no mail account. Make one under Setup first.</translation>
    </message>
    <message>
        <source>보내기에서 프로그램 오류가 났습니다. 잠시 뒤 저절로 다시 시도합니다. 되풀이되면 프로그램을 다시 여십시오.</source>
        <translation>The program failed while sending. It tries again by itself in a moment. If this keeps happening, reopen the program.</translation>
    </message>
    <message>
        <source>{path}을(를) 창이나 다른 명령이 쓰고 있습니다. 창을 닫고 명령이 끝난 뒤 되돌리십시오.</source>
        <translation>{path} is in use by a window or another command. Close the window, let the command end, then restore.</translation>
    </message>
    <message>
        <source>표준 출력에 쓰지 못했습니다({reason}). 어디까지 되었는지는 발송함과 목록에서 보십시오.</source>
        <translation>Standard output could not be written ({reason}). The outbox and the lists show how far it came.</translation>
    </message>
    <message>
        <source>{id}번 메일의 설정은 사용 N입니다. 먼저 사용을 Y로 바꾸십시오.</source>
        <translation>The setting of mail {id} has Use N. Set it to Y first.</translation>
    </message>
    <message>
        <source>‘{name}’ 메일 계정이 없습니다. 설정에서 먼저 만드십시오.</source>
        <translation>There is no mail account ‘{name}’. Make it under Setup first.</translation>
    </message>
    <message>
        <source>계정 이름이 비어 있습니다. 알아볼 수 있는 이름을 입력하십시오.</source>
        <translation>The account’s name is empty. Enter a name you will recognise.</translation>
    </message>
    <message>
        <source>메일 서버가 비어 있습니다. smtp로 시작하는 서버 이름을 입력하십시오.</source>
        <translation>The mail server is empty. Enter its name; it often begins with smtp.</translation>
    </message>
    <message>
        <source>포트 {port}은(는) 쓸 수 없습니다. 보통 465(TLS)나 587(STARTTLS)입니다.</source>
        <translation>Port {port} cannot be used. It is usually 465 (TLS) or 587 (STARTTLS).</translation>
    </message>
    <message>
        <source>보호되지 않은 연결로는 비밀번호를 보내지 않습니다. TLS나 STARTTLS를 고르십시오.</source>
        <translation>A password is never sent over an unprotected connection. Choose TLS or STARTTLS.</translation>
    </message>
    <message>
        <source>표준 입력에서 비밀번호를 읽지 못했습니다. 첫 줄에 비밀번호를 넣으십시오. 바뀐 것은 없습니다.</source>
        <translation>No password could be read from standard input. Put the password on its first line. Nothing was changed.</translation>
    </message>
    <message>
        <source>연습에서는 {host}을(를) 쓸 수 없습니다. 연습 메일은 이 컴퓨터(127.0.0.1)의 서버로만 보냅니다.</source>
        <translation>Practice cannot use {host}. Its mails go only to a server on this computer (127.0.0.1).</translation>
    </message>
    <message>
        <source>비밀번호를 넣을 열쇠고리(keyring)가 없습니다. GNOME Keyring이나 KWallet을 설치한 뒤 다시 하십시오.</source>
        <translation>There is no keyring to keep the password in. Install GNOME Keyring or KWallet, then try again.</translation>
    </message>
    <message>
        <source>열쇠고리(keyring)가 잠겨 있습니다. 잠금을 푼 뒤 다시 하십시오.</source>
        <translation>The keyring is locked. Unlock it and try again.</translation>
    </message>
    <message>
        <source>열쇠고리(keyring)에서 비밀번호를 읽거나 쓸 수 없습니다({reason}). 계정의 비밀번호를 다시 넣으십시오.</source>
        <translation>The password cannot be read from or written to the keyring ({reason}). Enter the account’s password again.</translation>
    </message>
    <message>
        <source>데이터베이스 주소 ‘{url}’을(를) 쓸 수 없습니다. sqlite:////폴더/파일.db 꼴로 쓰십시오.</source>
        <translation>The database URL ‘{url}’ cannot be used. Write it like sqlite:////folder/file.db.</translation>
    </message>
    <message>
        <source>{path}에 쓸 수 없습니다(읽기 전용). 파일과 폴더의 권한을 확인하십시오. 바뀐 것은 없습니다.</source>
        <translation>{path} cannot be written (read-only). Check the rights of the file and its folder. Nothing was changed.</translation>
    </message>
    <message>
        <source>{path}은(는) 더 새로운 프로그램의 것입니다. 프로그램을 새 판으로 올리십시오. 바뀐 것은 없습니다.</source>
        <translation>{path} belongs to a newer version of this program. Update the program. Nothing was changed.</translation>
    </message>
    <message>
        <source>{path}이(가) 손상되었습니다. 백업을 되돌리십시오. 바뀐 것은 없습니다.</source>
        <translation>{path} is damaged. Restore a backup. Nothing was changed.</translation>
    </message>
    <message>
        <source>{path}은(는) 이 프로그램의 데이터베이스가 아닙니다. 다른 파일을 고르십시오. 바뀐 것은 없습니다.</source>
        <translation>{path} is not a database of this program. Choose another file. Nothing was changed.</translation>
    </message>
    <message>
        <source>{path}을(를) 다른 프로그램이 잡고 있습니다. 잠시 뒤 다시 하십시오.</source>
        <translation>{path} is in use by another program. Try again in a moment.</translation>
    </message>
    <message>
        <source>{path}을(를) 열 수 없습니다({reason}). 폴더가 있는지 확인하십시오.</source>
        <translation>{path} cannot be opened ({reason}). Check that its folder exists.</translation>
    </message>
    <message>
        <source>디스크에 자리가 없어 {path}에 쓰지 못했습니다. 자리를 비운 뒤 다시 하십시오. 반쯤 된 것은 없습니다.</source>
        <translation>The disk is full, so {path} was not written. Make room and try again. Nothing is half done.</translation>
    </message>
    <message>
        <source>{path}에 쓰지 못했습니다({reason}). 폴더와 권한을 확인하십시오.</source>
        <translation>{path} could not be written ({reason}). Check the folder and its rights.</translation>
    </message>
    <message>
        <source>이 데이터베이스의 창이 이미 열려 있습니다. 열려 있는 창을 쓰십시오.</source>
        <translation>A window on this database is open already. Use that one.</translation>
    </message>
    <message>
        <source>창을 열 화면이 없습니다. 화면이 있는 곳에서 열거나 명령을 쓰십시오(--help).</source>
        <translation>There is no screen for a window. Open it where there is one, or use the commands (--help).</translation>
    </message>
    <message>
        <source>{path}은(는) 연습용 데이터베이스가 아닙니다. 연습에는 새 파일을 쓰십시오. 바뀐 것은 없습니다.</source>
        <translation>{path} is not a practice database. Use a new file for practice. Nothing was changed.</translation>
    </message>
    <message>
        <source>{path}이(가) 이미 있습니다. 다른 이름을 쓰십시오.</source>
        <translation>{path} exists already. Use another name.</translation>
    </message>
    <message>
        <source>{path}은(는) 이 프로그램의 백업이 아닙니다. 다른 파일을 고르십시오.</source>
        <translation>{path} is not a backup of this program. Choose another file.</translation>
    </message>
    <message>
        <source>문제없습니다.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>서버 이름을 찾을 수 없습니다. 이름과 인터넷 연결을 확인하십시오.</source>
        <translation>The server’s name cannot be found. Check the name and the internet connection.</translation>
    </message>
    <message>
        <source>서버가 연결을 받지 않습니다. 서버 이름과 포트를 확인하십시오.</source>
        <translation>The server takes no connection. Check its name and port.</translation>
    </message>
    <message>
        <source>서버가 대답하지 않습니다. 잠시 뒤 다시 시도합니다.</source>
        <translation>The server does not answer. It will be tried again shortly.</translation>
    </message>
    <message>
        <source>연결이 끊겼습니다.</source>
        <translation>The connection was lost.</translation>
    </message>
    <message>
        <source>메일 서버답지 않은 대답이 왔습니다. 서버 이름과 포트를 확인하십시오.</source>
        <translation>The answer was not that of a mail server. Check the server’s name and port.</translation>
    </message>
    <message>
        <source>서버가 이 컴퓨터를 거절합니다. 메일 서비스에 문의하십시오.</source>
        <translation>The server refuses this computer. Ask your mail service.</translation>
    </message>
    <message>
        <source>서버가 보호된 연결(STARTTLS)을 하지 않습니다. 비밀번호를 지키려고 보내지 않습니다.</source>
        <translation>The server offers no protected connection (STARTTLS). To protect the password, nothing is sent.</translation>
    </message>
    <message>
        <source>서버 인증서의 기한이 지났습니다. 메일 서비스에 알리십시오.</source>
        <translation>The server’s certificate has expired. Tell your mail service.</translation>
    </message>
    <message>
        <source>서버 인증서의 이름이 다릅니다. 서버 이름을 확인하십시오.</source>
        <translation>The server’s certificate is for another name. Check the server’s name.</translation>
    </message>
    <message>
        <source>서버 인증서를 믿을 수 없습니다. 서버 이름을 확인하십시오.</source>
        <translation>The server’s certificate is not trusted. Check the server’s name.</translation>
    </message>
    <message>
        <source>보호된 연결을 만들 수 없습니다. 보안 방식과 포트를 확인하십시오.</source>
        <translation>No protected connection can be made. Check the security and the port.</translation>
    </message>
    <message>
        <source>사용자 이름이나 비밀번호가 맞지 않습니다. 앱 비밀번호가 필요한 서비스도 있습니다.</source>
        <translation>The user name or password is wrong. Some services want an app password.</translation>
    </message>
    <message>
        <source>서버가 로그인을 바랍니다. 사용자 이름과 비밀번호를 넣으십시오.</source>
        <translation>The server wants a login. Enter a user name and password.</translation>
    </message>
    <message>
        <source>서버에 쓸 수 있는 로그인 방식이 없습니다. 보안 방식과 포트를 확인하십시오.</source>
        <translation>The server offers no login method we can use. Check the security and the port.</translation>
    </message>
    <message>
        <source>지금은 로그인할 수 없습니다. 잠시 뒤 다시 시도합니다.</source>
        <translation>Logging in is not possible now. It will be tried again shortly.</translation>
    </message>
    <message>
        <source>이 계정은 비밀번호 로그인이 꺼져 있습니다. 메일 서비스의 관리자에게 SMTP 인증을 켜 달라고 하십시오.</source>
        <translation>Password login is off for this account. Ask the administrator of your mail service to switch on SMTP authentication.</translation>
    </message>
    <message>
        <source>열쇠고리(keyring)에서 비밀번호를 읽을 수 없습니다. 계정의 비밀번호를 다시 넣으십시오.</source>
        <translation>The password cannot be read from the keyring. Enter the account’s password again.</translation>
    </message>
    <message>
        <source>서버가 보내는 주소를 거절합니다. From 주소가 이 계정의 것인지 확인하십시오.</source>
        <translation>The server refuses the sender’s address. Check that the From address belongs to this account.</translation>
    </message>
    <message>
        <source>받는 주소를 서버가 거절했습니다. 보낼곳을 확인하십시오.</source>
        <translation>The server refused the recipient. Check the address.</translation>
    </message>
    <message>
        <source>받는 서버가 나중에 다시 보내라고 합니다. 저절로 다시 보냅니다.</source>
        <translation>The receiving server asks to try later. It is sent again by itself.</translation>
    </message>
    <message>
        <source>메일이 서버가 받는 크기보다 큽니다.</source>
        <translation>The mail is larger than the server takes.</translation>
    </message>
    <message>
        <source>보낼 수 있는 통수를 넘었습니다. 한도가 풀리면 저절로 이어서 보냅니다.</source>
        <translation>The limit of mails is reached. Sending goes on by itself when it is lifted.</translation>
    </message>
    <message>
        <source>서버가 메일의 내용을 거절했습니다. 서버의 말을 확인하십시오.</source>
        <translation>The server refused the contents of the mail. See its words.</translation>
    </message>
    <message>
        <source>서버가 지금은 받지 않습니다. 잠시 뒤 다시 시도합니다.</source>
        <translation>The server does not take it now. It will be tried again shortly.</translation>
    </message>
    <message>
        <source>보내기를 멈추어 이 메일은 나가지 않았습니다.</source>
        <translation>Sending was stopped, so this mail did not go out.</translation>
    </message>
    <message>
        <source>다른 프로그램이 이 메일을 맡아 여기서는 보내지 않았습니다.</source>
        <translation>Another program has taken this mail, so it was not sent here.</translation>
    </message>
    <message>
        <source>이 메일을 보내다가 프로그램 오류가 났습니다.</source>
        <translation>The program failed while sending this mail.</translation>
    </message>
    <message>
        <source>보류</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>취소를 되돌려 보류</source>
        <translation>Brought back and held</translation>
    </message>
    <message>
        <source>템플릿의 글</source>
        <translation>the template&apos;s text</translation>
    </message>
    <message>
        <source>메일에 실린 값이 주문의 값과 다릅니다({fields}).</source>
        <translation>What the mail carries differs from the order ({fields}).</translation>
    </message>
    <message>
        <source>메일의 문자 집합에 없는 글자가 있어 바꿔 써야 합니다({fields}). 설정에서 바꿔 쓰기에 동의하거나 UTF-8로 보내십시오.</source>
        <translation>Some characters do not fit the mail&apos;s charset and have to be replaced ({fields}). Agree to replacements in the setting, or send in UTF-8.</translation>
    </message>
    <message>
        <source>메일의 문자 집합에 없고 바꿔 쓸 글자도 없는 글자가 있습니다({fields}). UTF-8로 보내거나 받는 쪽에 직접 입력하십시오.</source>
        <translation>Some characters do not fit the mail&apos;s charset and nothing can stand for them ({fields}). Send in UTF-8, or enter the order at the receiver by hand.</translation>
    </message>
    <message>
        <source>되읽으면 다른 값으로 읽힐 수 있습니다({fields}). 값 안에 괄호나 다른 칸의 이름이 있는지 확인하십시오.</source>
        <translation>Read back, these may come out with another value ({fields}). Look for parentheses or the name of another field inside the value.</translation>
    </message>
    <message>
        <source>값 안의 줄이 다른 칸의 이름으로 시작하여 받는 쪽이 잘못 읽을 수 있습니다({fields}).</source>
        <translation>A line inside the value begins like another field, so the receiver may misread it ({fields}).</translation>
    </message>
    <message>
        <source>숫자여야 할 값이 숫자가 아니거나 한 줄이어야 할 값이 여러 줄입니다({fields}).</source>
        <translation>A value that has to be a number is none, or one that has to be a single line has several ({fields}).</translation>
    </message>
    <message>
        <source>대기 Y라서 보류했습니다. 확인한 뒤 ‘보내기 허용’을 누르십시오.</source>
        <translation>Held because Wait is Y. Check it, then press ‘Release’.</translation>
    </message>
    <message>
        <source>검사에서 보류했습니다({fields}). 받는 쪽이 잘못 읽을 수 있으니 내용을 확인하십시오.</source>
        <translation>A check held it ({fields}). The receiver may misread it: check the contents.</translation>
    </message>
    <message>
        <source>설정이 사용 N이 되어 보류했습니다. 사용 Y로 바꾼 뒤 허용할 수 있습니다.</source>
        <translation>Held because Use of its setting became N. Set it to Y, then release.</translation>
    </message>
    <message>
        <source>주문이 취소되어 보류했습니다. 보내지 않으려면 취소하십시오.</source>
        <translation>Held because the order was cancelled. Cancel the mail if it is not to go.</translation>
    </message>
    <message>
        <source>비어서는 안 되는 값이 비어 있습니다({fields}). 주문 내용을 확인하십시오.</source>
        <translation>Values that must be there are empty ({fields}). Check the order.</translation>
    </message>
    <message>
        <source>보낼 메일 계정이 없습니다. 설정에서 계정을 만들면 저절로 나갑니다.</source>
        <translation>There is no mail account. Make one under Setup and it goes out by itself.</translation>
    </message>
    <message>
        <source>이 카트의 메일을 만든 뒤에 들어온 상품이 있습니다. 먼저 나간 메일과 견주어 보십시오.</source>
        <translation>An item came in after this cart’s mail was made. Compare it with the mail that went first.</translation>
    </message>
    <message>
        <source>백업에서 되돌린 메일입니다. 이미 보냈을 수 있으니 받는 쪽에서 확인하십시오.</source>
        <translation>Restored from a backup. It may have been sent already: check with the receiver.</translation>
    </message>
    <message>
        <source>대기 Y</source>
        <translation>Wait Y</translation>
    </message>
    <message>
        <source>검사</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>빈 값</source>
        <translation>Empty value</translation>
    </message>
    <message>
        <source>계정 없음</source>
        <translation>No account</translation>
    </message>
    <message>
        <source>늦은 상품</source>
        <translation>Late item</translation>
    </message>
    <message>
        <source>사용 N</source>
        <translation>Use N</translation>
    </message>
    <message>
        <source>취소된 주문</source>
        <translation>Cancelled order</translation>
    </message>
    <message>
        <source>백업에서</source>
        <translation>From backup</translation>
    </message>
    <message>
        <source>보냄 대기</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>보내는 중</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>보냄</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>실패</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>취소됨</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>주문알림</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>배송요청건</source>
        <translation>Shipping request</translation>
    </message>
    <message>
        <source>배송완료</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>취소요청</source>
        <translation>Cancel request</translation>
    </message>
    <message>
        <source>취소완료</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>이름 찾기</source>
        <translation>Name look-up</translation>
    </message>
    <message>
        <source>연결</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>인사</source>
        <translation>Greeting</translation>
    </message>
    <message>
        <source>보호(TLS)</source>
        <translation>Protection (TLS)</translation>
    </message>
    <message>
        <source>로그인</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>보내는 주소</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>받는 주소</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>내용 준비</source>
        <translation>Before the contents</translation>
    </message>
    <message>
        <source>내용</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>서버의 확답</source>
        <translation>Server’s confirmation</translation>
    </message>
    <message>
        <source>보내기 허용</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>그대로 보내기</source>
        <translation>Send as it is</translation>
    </message>
    <message>
        <source>보내기 시작</source>
        <translation>Sending began</translation>
    </message>
    <message>
        <source>서버가 받음</source>
        <translation>Taken by the server</translation>
    </message>
    <message>
        <source>다시 대기열로</source>
        <translation>Back to the queue</translation>
    </message>
    <message>
        <source>실패로 끝남</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>결과를 모름</source>
        <translation>Outcome unknown</translation>
    </message>
    <message>
        <source>다시 시도</source>
        <translation>Retried</translation>
    </message>
    <message>
        <source>취소</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>도착 확인됨</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>다시 보내기</source>
        <translation>Sent again</translation>
    </message>
    <message>
        <source>버리기</source>
        <translation>Throw away</translation>
    </message>
</context>
<context>
    <name>SettingSaver</name>
    <message>
        <source>같은 템플릿({number})을 같은 보낼곳({to})으로 보내는 설정이 이미 있습니다. 또 등록하면 같은 주문의 메일이 두 번 나갑니다. 그래도 등록할까요?</source>
        <translation>A setting already sends this template ({number}) to this recipient ({to}). Register it again and each order’s mail goes out twice. Register all the same?</translation>
    </message>
    <message>
        <source>같은 설정이 있습니다</source>
        <translation>There is such a setting</translation>
    </message>
    <message>
        <source>또 등록</source>
        <translation>Register again</translation>
    </message>
    <message>
        <source>등록하지 않기</source>
        <translation>Don’t register</translation>
    </message>
    <message>
        <source>등록 성공</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>수정 성공</source>
        <translation>Modified</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>모든 가게</source>
        <translation>All stores</translation>
    </message>
    <message>
        <source>새 설정</source>
        <translation>New setting</translation>
    </message>
    <message>
        <source>저장하는 중…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>고치는 설정: {number} · {to} · {company}</source>
        <translation>Editing: {number} · {to} · {company}</translation>
    </message>
    <message>
        <source>템플릿</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>알림 종류</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>전송 형식</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation>Template group</translation>
    </message>
    <message>
        <source>템플릿 명</source>
        <translation>Template name</translation>
    </message>
    <message>
        <source>찾기(&amp;T)</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>템플릿 찾기</source>
        <translation>Find a template</translation>
    </message>
    <message>
        <source>보낼곳</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>orders@company.example</source>
        <translation>orders@company.example</translation>
    </message>
    <message>
        <source>찾기(&amp;A)</source>
        <translation>Fi&amp;nd</translation>
    </message>
    <message>
        <source>보낼곳 찾기</source>
        <translation>Find a recipient</translation>
    </message>
    <message>
        <source>사용 Y/N</source>
        <translation>Use Y/N</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>대기 Y/N</source>
        <translation>Wait Y/N</translation>
    </message>
    <message>
        <source>Y면 사람이 허용할 때까지 메일을 보내지 않습니다</source>
        <translation>With Y no mail is sent until a person releases it</translation>
    </message>
    <message>
        <source>인증키</source>
        <translation>Auth key</translation>
    </message>
    <message>
        <source>보기</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>인증키 보기</source>
        <translation>Show the auth key</translation>
    </message>
    <message>
        <source>가게</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>송신자</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>초기화(&amp;L)</source>
        <translation>C&amp;lear</translation>
    </message>
    <message>
        <source>등록(&amp;E)</source>
        <translation>R&amp;egister</translation>
    </message>
    <message>
        <source>수정(&amp;M)</source>
        <translation>&amp;Modify</translation>
    </message>
</context>
<context>
    <name>SettingsGrid</name>
    <message>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>카테고리</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>템플릿 그룹명</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>템플릿 명</source>
        <translation>Template name</translation>
    </message>
    <message>
        <source>형식</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>사용</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>대기</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>보내는 곳</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>등록자</source>
        <translation>By</translation>
    </message>
    <message>
        <source>등록일시</source>
        <translation>Registered</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>{n}건</source>
        <translation>Total: {n}</translation>
    </message>
    <message>
        <source>찾는 글자가 든 설정이 없습니다. 거르기를 지워 보십시오.</source>
        <translation>No setting contains this text. Clear the filter.</translation>
    </message>
    <message>
        <source>아직 설정이 없습니다. 템플릿을 고르고 보낼곳을 넣어 등록하십시오.</source>
        <translation>There are no settings yet. Choose a template, enter a recipient and register.</translation>
    </message>
    <message>
        <source>알림관리</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>알림 설정 데이터</source>
        <translation>Notification settings</translation>
    </message>
    <message>
        <source>템플릿·보낼곳·등록자로 거르기</source>
        <translation>Filter by template, recipient or person</translation>
    </message>
    <message>
        <source>설정 거르기</source>
        <translation>Filter settings</translation>
    </message>
    <message>
        <source>검색(&amp;R)</source>
        <translation>Sea&amp;rch</translation>
    </message>
    <message>
        <source>설정을 다시 읽습니다 (F5)</source>
        <translation>Reads the settings again (F5)</translation>
    </message>
    <message>
        <source>아직 설정이 없습니다. 템플릿을 고르고 보낼곳을 넣어 등록하면 여기에 나타납니다.</source>
        <translation>There are no settings yet. Choose a template, enter a recipient and register: it appears here.</translation>
    </message>
    <message>
        <source>템플릿 찾기</source>
        <translation>Find a template</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>여는 중…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>보내지 않습니다: 데이터베이스를 열지 못했습니다.</source>
        <translation>Nothing is sent: the database could not be opened.</translation>
    </message>
    <message>
        <source>보내기 멈춤 · {counts}</source>
        <translation>Sending stopped · {counts}</translation>
    </message>
    <message>
        <source>계정 {name} 멈춤</source>
        <translation>Account {name} paused</translation>
    </message>
    <message>
        <source>마지막 주문 {at}</source>
        <translation>Last order {at}</translation>
    </message>
    <message>
        <source>메일 계정 없음 — 설정에서 만드십시오</source>
        <translation>No mail account — make one under Setup</translation>
    </message>
    <message>
        <source>계정 {address} 정상</source>
        <translation>Account {address} is fine</translation>
    </message>
</context>
<context>
    <name>StoreSection</name>
    <message>
        <source>기본</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>판매자 ID</source>
        <translation>Seller ID</translation>
    </message>
    <message>
        <source>기본 가게</source>
        <translation>Default store</translation>
    </message>
    <message>
        <source>가게 {name}을(를) 저장했습니다.</source>
        <translation>Store {name} is saved.</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>장바구니마다 한 통</source>
        <translation>one mail for each cart</translation>
    </message>
    <message>
        <source>상품마다 한 통</source>
        <translation>one mail for each line</translation>
    </message>
    <message>
        <source>번호 {own}, {number}번의 복사본, {version}판</source>
        <translation>number {own}, a copy of {number}, version {version}</translation>
    </message>
    <message>
        <source>{number}번의 복사본(아직 저장하지 않음)</source>
        <translation>a copy of {number} (not saved yet)</translation>
    </message>
    <message>
        <source>저장하지 않은 변경이 있습니다.</source>
        <translation>There are unsaved changes.</translation>
    </message>
    <message>
        <source>{line}줄 {column}칸</source>
        <translation>Line {line}, column {column}</translation>
    </message>
    <message>
        <source>{n}판의 글입니다. 저장하면 가장 새로운 판이 됩니다.</source>
        <translation>This is the text of version {n}. Saved, it becomes the newest version.</translation>
    </message>
    <message>
        <source>시험하는 동안 글이 바뀌었습니다. 다시 저장하십시오.</source>
        <translation>The text changed during the trial. Save it again.</translation>
    </message>
    <message>
        <source>저장했습니다: 번호 {number}, {version}판</source>
        <translation>Saved: number {number}, version {version}</translation>
    </message>
    <message>
        <source>템플릿 고치기</source>
        <translation>Edit template</translation>
    </message>
    <message>
        <source>이름(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>템플릿 이름</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>제목(&amp;J)</source>
        <translation>Sub&amp;ject</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>고치기</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>비교</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>견줄 글</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>다른 줄</source>
        <translation>Lines that differ</translation>
    </message>
    <message>
        <source>판</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>지금 글과 다른 줄</source>
        <translation>Lines that differ from the present text</translation>
    </message>
    <message>
        <source>이 판으로 되돌리기(&amp;B)</source>
        <translation>Go &amp;back to this version</translation>
    </message>
    <message>
        <source>시험</source>
        <translation>Trial</translation>
    </message>
    <message>
        <source>시험(&amp;T)</source>
        <translation>&amp;Try</translation>
    </message>
    <message>
        <source>시험의 진행</source>
        <translation>Progress of the trial</translation>
    </message>
    <message>
        <source>달라지는 것</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>처음으로 달라지는 메일</source>
        <translation>First mail that changes</translation>
    </message>
    <message>
        <source>쓰는 설정</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>기다리는 메일의 다른 줄</source>
        <translation>Differences of the waiting mails</translation>
    </message>
    <message>
        <source>설정에 새 글 쓰기(&amp;U)</source>
        <translation>&amp;Use the new text in the settings</translation>
    </message>
    <message>
        <source>기다리는 메일 견주기(&amp;W)</source>
        <translation>Compare &amp;waiting mails</translation>
    </message>
    <message>
        <source>견준 메일 다시 만들기(&amp;R)</source>
        <translation>&amp;Make them anew</translation>
    </message>
    <message>
        <source>자리표</source>
        <translation>Placeholder</translation>
    </message>
    <message>
        <source>비어 있어도 보냄(&amp;E)</source>
        <translation>S&amp;end it when empty</translation>
    </message>
    <message>
        <source>넣기(&amp;I)</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>저장(&amp;S)</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>닫기(&amp;L)</source>
        <translation>C&amp;lose</translation>
    </message>
</context>
<context>
    <name>TemplatePopup</name>
    <message>
        <source>템플릿 번호</source>
        <translation>Template no.</translation>
    </message>
    <message>
        <source>템플릿 그룹명</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>템플릿 명</source>
        <translation>Template name</translation>
    </message>
    <message>
        <source>알림 종류</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>전송 방법</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>{n}건</source>
        <translation>Total: {n}</translation>
    </message>
    <message>
        <source>고치기(&amp;C)…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>복사해서 고치기(&amp;C)…</source>
        <translation>&amp;Copy and edit…</translation>
    </message>
    <message>
        <source>템플릿 선택</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation>Template group</translation>
    </message>
    <message>
        <source>검색(&amp;S)</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>템플릿</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>템플릿 내용</source>
        <translation>Contents of the template</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TemplateProblems</name>
    <message>
        <source>제목: {words}</source>
        <translation>Subject: {words}</translation>
    </message>
    <message>
        <source>본문 {line}줄: {words}</source>
        <translation>Body, line {line}: {words}</translation>
    </message>
    <message>
        <source>[% … %]가 맞지 않습니다. if와 endif, for와 endfor를 짝지으십시오.</source>
        <translation>A [% … %] is wrong. Each if needs its endif, each for its endfor.</translation>
    </message>
    <message>
        <source>[% … %]가 너무 깊이 겹칩니다({most}겹까지).</source>
        <translation>[% … %] are nested too deeply ({most} at most).</translation>
    </message>
    <message>
        <source>글이 너무 깁니다({most}자까지).</source>
        <translation>The text is too long ({most} characters at most).</translation>
    </message>
    <message>
        <source>[% … %]가 너무 많습니다({most}개까지).</source>
        <translation>There are too many [% … %] ({most} at most).</translation>
    </message>
    <message>
        <source>쓸 수 없는 글자(NUL)가 있습니다.</source>
        <translation>There is a character that cannot be used (NUL).</translation>
    </message>
    <message>
        <source>글자가 아닌 것(반쪽 문자)이 있습니다.</source>
        <translation>There is something that is no character (half of one).</translation>
    </message>
    <message>
        <source>줄바꿈이나 제어 문자가 있습니다. 한 줄로 쓰십시오.</source>
        <translation>There is a line break or control character. Write it on one line.</translation>
    </message>
    <message>
        <source>자리표가 끝나지 않았습니다. [$_이름_$] 꼴로 쓰십시오.</source>
        <translation>A placeholder has no end. Write it as [$_NAME_$].</translation>
    </message>
    <message>
        <source>쓸 수 없는 말입니다. 자리표, ‘if 자리표’, ‘for line in lines’만 쓸 수 있습니다.</source>
        <translation>This cannot be used. There are only placeholders, ‘if placeholder’ and ‘for line in lines’.</translation>
    </message>
    <message>
        <source>‘for line in lines’는 장바구니(Group) 템플릿에서 한 겹으로만 쓸 수 있습니다.</source>
        <translation>‘for line in lines’ can be used in a cart (Group) template only, and not inside another.</translation>
    </message>
    <message>
        <source>상품마다 다른 자리표입니다. ‘for line in lines’ 안에서만 쓸 수 있습니다.</source>
        <translation>This placeholder differs from line to line. It can be used inside ‘for line in lines’ only.</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>템플릿 본문</source>
        <translation>Body of the template</translation>
    </message>
</context>
<context>
    <name>TestMailTask</name>
    <message>
        <source>시험 메일</source>
        <translation>Test mail</translation>
    </message>
    <message>
        <source>이 메일을 시험으로 받을 주소입니다. 주문으로 읽히지 않도록 표시하여 지금 보냅니다.</source>
        <translation>The address that gets this mail as a test. It goes now, marked so that it is not read as an order.</translation>
    </message>
    <message>
        <source>시험 메일을 보내는 중…</source>
        <translation>Sending the test mail…</translation>
    </message>
    <message>
        <source>시험 메일을 {to}에 보냈습니다. {reply}</source>
        <translation>The test mail to {to} has gone. {reply}</translation>
    </message>
    <message>
        <source>시험 메일이 나가지 않았습니다. {why}</source>
        <translation>The test mail did not go. {why}</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>저장하기 전에 지난 주문의 메일을 예전 글과 새 글로 만들어 견줍니다. 보내지 않습니다.</source>
        <translation>Before it is saved, the mails of the last orders are made of the old text and of the new, and compared. Nothing is sent.</translation>
    </message>
    <message>
        <source>멈춤(&amp;T)</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>시험(&amp;T)</source>
        <translation>&amp;Try</translation>
    </message>
    <message>
        <source>처음으로 달라지는 메일: 주문 {order_no}</source>
        <translation>First mail that changes: order {order_no}</translation>
    </message>
    <message>
        <source>달라지는 것</source>
        <translation>What changes</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>저장된 주문이 없어 시험할 메일이 없습니다.</source>
        <translation>There are no stored orders, so there is no mail to try.</translation>
    </message>
    <message>
        <source>멈추었습니다. {total}통 가운데 {n}통까지: {changed}통이 달라집니다.</source>
        <translation>Stopped after {n} of {total} mails: {changed} change.</translation>
    </message>
    <message>
        <source>지난 주문의 메일 {n}통 가운데 {changed}통이 달라집니다.</source>
        <translation>{changed} of {n} mails of the last orders change.</translation>
    </message>
    <message>
        <source>새로 보류 {n}통: {words}</source>
        <translation>{n} mails are held now: {words}</translation>
    </message>
    <message>
        <source>보류가 풀림 {n}통: {words}</source>
        <translation>{n} mails are no longer held: {words}</translation>
    </message>
    <message>
        <source>새로 규칙에 어긋남 {n}통: {words}</source>
        <translation>{n} mails break a rule now: {words}</translation>
    </message>
    <message>
        <source>규칙에 맞게 됨 {n}통: {words}</source>
        <translation>{n} mails no longer break a rule: {words}</translation>
    </message>
    <message>
        <source>없어짐 {n}통</source>
        <translation>gone in {n}</translation>
    </message>
    <message>
        <source>새로 읽힘 {n}통</source>
        <translation>new in {n}</translation>
    </message>
    <message>
        <source>다르게 읽힘 {n}통</source>
        <translation>different in {n}</translation>
    </message>
</context>
<context>
    <name>UsesView</name>
    <message>
        <source>설정 {n}개가 이제 새 글을 씁니다.</source>
        <translation>{n} settings use the new text now.</translation>
    </message>
    <message>
        <source>처음 {n}통만 보입니다. 다시 만드는 것은 {all}통입니다.</source>
        <translation>Only the first {n} are shown. {all} are made anew.</translation>
    </message>
    <message>
        <source>{n}통을 다시 만들었습니다. 만들지 못한 메일 {refused}통.</source>
        <translation>{n} mails were made anew, {refused} could not be.</translation>
    </message>
    <message>
        <source>이 템플릿을 쓰는 설정이 없습니다.</source>
        <translation>No setting uses this template.</translation>
    </message>
    <message>
        <source>설정 {n}개 가운데 {older}개는 예전 글 그대로이고, 메일 {waiting}통이 기다립니다.</source>
        <translation>{older} of {n} settings still use an earlier text, {waiting} mails wait.</translation>
    </message>
    <message>
        <source>설정 {n}개가 지금 글을 씁니다. 메일 {waiting}통이 기다립니다.</source>
        <translation>{n} settings use the present text, {waiting} mails wait.</translation>
    </message>
    <message>
        <source>달라지지 않습니다.</source>
        <translation>It does not change.</translation>
    </message>
    <message>
        <source>설정</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>보낼곳</source>
        <translation>Recipient</translation>
    </message>
    <message>
        <source>판</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>기다리는 메일</source>
        <translation>Waiting mails</translation>
    </message>
    <message>
        <source>{version}판</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>견줄 글과 같습니다.</source>
        <translation>The texts are the same.</translation>
    </message>
    <message>
        <source>- 는 견줄 글에만, + 는 지금 글에만 있는 줄입니다.</source>
        <translation>- marks lines of the other text only, + lines of the present text only.</translation>
    </message>
    <message>
        <source>{number}번 원본(복사할 때)</source>
        <translation>Original {number} (when copied)</translation>
    </message>
    <message>
        <source>{number}번 원본</source>
        <translation>Original {number}</translation>
    </message>
    <message>
        <source>{number}번 원본(지금)</source>
        <translation>Original {number} (now)</translation>
    </message>
    <message>
        <source>{number}번에서 복사</source>
        <translation>Copied from {number}</translation>
    </message>
    <message>
        <source>{version}판으로 되돌림</source>
        <translation>Back to version {version}</translation>
    </message>
    <message>
        <source>판</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>언제</source>
        <translation>When</translation>
    </message>
    <message>
        <source>누가</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>내력</source>
        <translation>From</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>Name</translation>
    </message>
</context>
</TS>
