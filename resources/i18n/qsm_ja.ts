<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="ko_KR">
<context>
    <name>AccountSection</name>
    <message>
        <source>새 계정</source>
        <translation>新しいアカウント</translation>
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
        <translation>なし（このパソコンのサーバーのみ）</translation>
    </message>
    <message>
        <source>계정 {name}을(를) 저장했습니다.</source>
        <translation>アカウント「{name}」を保存しました。</translation>
    </message>
    <message>
        <source>계정이 없어 보류한 메일은 이 계정으로 나갑니다.</source>
        <translation>アカウントがなく保留になっていたメールはこのアカウントから送ります。</translation>
    </message>
    <message>
        <source>검사하는 중…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>멈춤(&amp;K)</source>
        <translation>中止(&amp;K)</translation>
    </message>
    <message>
        <source>검사(&amp;K)</source>
        <translation>接続テスト(&amp;K)</translation>
    </message>
</context>
<context>
    <name>AddressPopup</name>
    <message>
        <source>주소</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation>テンプレートのグループ</translation>
    </message>
    <message>
        <source>설정 수</source>
        <translation>設定数</translation>
    </message>
    <message>
        <source>마지막 변경</source>
        <translation>最終変更</translation>
    </message>
    <message>
        <source>보낼곳 선택</source>
        <translation>送信先の選択</translation>
    </message>
    <message>
        <source>주소나 그룹으로 거르기</source>
        <translation>アドレス・グループで絞り込み</translation>
    </message>
    <message>
        <source>주소 거르기</source>
        <translation>アドレスの絞り込み</translation>
    </message>
    <message>
        <source>쓴 적이 있는 주소</source>
        <translation>使ったことのあるアドレス</translation>
    </message>
    <message>
        <source>아직 쓴 주소가 없습니다. 보낼곳에 직접 입력하십시오.</source>
        <translation>まだ使ったアドレスがありません。送信先に直接入力してください。</translation>
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
        <translation>接続テストを中止しました。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>명령을 이해하지 못했습니다({detail}). &apos;qsm-desktop --help&apos;를 보십시오.</source>
        <translation>コマンドが正しくありません（{detail}）。&apos;qsm-desktop --help&apos; をご覧ください。</translation>
    </message>
    <message>
        <source>프로그램 오류가 생겨 명령을 끝내지 못했습니다. 기록 파일도 쓸 수 없었습니다.</source>
        <translation>プログラムに不具合が起き、コマンドを終えられませんでした。ログファイルにも書けませんでした。</translation>
    </message>
    <message>
        <source>프로그램 오류가 생겨 명령을 끝내지 못했습니다. 자세한 내용은 {log}에 있습니다.</source>
        <translation>プログラムの不具合でコマンドを完了できませんでした。詳しくは {log} にあります。</translation>
    </message>
    <message>
        <source>{file}: 새 주문 {new}건, 아는 주문 {known}건, 보낼 메일 {queued}통, 보류 {held}통</source>
        <translation>{file}：新しい注文 {new}件、既知の注文 {known}件、送るメール {queued}通、保留 {held}通</translation>
    </message>
    <message>
        <source>보낸 메일 {sent}통, 남은 메일 {left}통</source>
        <translation>送ったメール {sent}通、残り {left}通</translation>
    </message>
    <message>
        <source>보낼 때가 된 메일 {left}통이 남았습니다. &apos;qsm-desktop outbox&apos;에서 까닭을 볼 수 있습니다.</source>
        <translation>送る時刻になったメールが {left}通残っています。理由は &apos;qsm-desktop outbox&apos; でご覧になれます。</translation>
    </message>
    <message>
        <source>처리한 메일 {done}통, 처리하지 못한 메일 {refused}통</source>
        <translation>処理したメール {done}通、処理できなかったメール {refused}通</translation>
    </message>
    <message>
        <source>백업을 {file}에 썼습니다.</source>
        <translation>バックアップを {file} に書き出しました。</translation>
    </message>
    <message>
        <source>백업을 되돌렸습니다. 기다리던 메일 {held}통은 이미 보냈을 수 있어 보류했습니다.</source>
        <translation>バックアップから復元しました。待っていたメール {held}通は送信済みかもしれないため保留にしました。</translation>
    </message>
    <message>
        <source>주문번호 {order_no}를 알지 못합니다. 먼저 주문 파일을 가져오십시오.</source>
        <translation>注文番号 {order_no} が見つかりません。先に注文ファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>설정 {settings}은(는) 예전 글 그대로입니다(기다리는 메일 {waiting}통). ‘settings edit’로 새 글을, 그다음 ‘outbox renew’로 새 메일을 만듭니다.</source>
        <translation>設定 {settings} は以前の文面のままです（待っているメール {waiting}通）。「settings edit」で新しい文面に、続いて「outbox renew」で新しいメールにします。</translation>
    </message>
    <message>
        <source>보내는 사람</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>받는 곳</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>빈 값</source>
        <translation>空の値</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>서버의 말</source>
        <translation>サーバーの応答</translation>
    </message>
</context>
<context>
    <name>ConfigPage</name>
    <message>
        <source>등록자 이름을 저장했습니다.</source>
        <translation>登録者名を保存しました。</translation>
    </message>
    <message>
        <source>설정</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>가게</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>가게 이름</source>
        <translation>店舗名</translation>
    </message>
    <message>
        <source>판매자 ID</source>
        <translation>販売者ID</translation>
    </message>
    <message>
        <source>기본 가게</source>
        <translation>既定の店舗</translation>
    </message>
    <message>
        <source>가게 저장(&amp;S)</source>
        <translation>店舗を保存(&amp;S)</translation>
    </message>
    <message>
        <source>메일 계정</source>
        <translation>メールアカウント</translation>
    </message>
    <message>
        <source>계정</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>기본 계정(메일은 이 계정으로 나갑니다)</source>
        <translation>既定のアカウント（メールはここから送ります）</translation>
    </message>
    <message>
        <source>계정 이름</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>From 주소</source>
        <translation>Fromアドレス</translation>
    </message>
    <message>
        <source>shop@myshop.example</source>
        <translation>shop@myshop.example</translation>
    </message>
    <message>
        <source>서버</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>smtp.myshop.example</source>
        <translation>smtp.myshop.example</translation>
    </message>
    <message>
        <source>포트</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>보안</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>사용자</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>비밀번호</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>열쇠고리(keyring)에만 넣고 다시 보여 주지 않습니다</source>
        <translation>キーリングにだけ保存し、再び表示しません</translation>
    </message>
    <message>
        <source>From은 이 계정의 주소여야 합니다. 다른 도메인이면 받는 쪽이 스팸으로 버릴 수 있습니다. 모든 업체가 가게의 주소로 온 메일을 받는지는 확인되지 않았으니, 보낼곳을 등록하기 전에 업체에 물어보십시오.</source>
        <translation>Fromはこのアカウントのアドレスにしてください。別のドメインだと受信側で迷惑メールとして捨てられることがあります。すべての業者が店舗のアドレスからのメールを受け付けるかは未確認ですので、送信先を登録する前に業者へお問い合わせください。</translation>
    </message>
    <message>
        <source>검사(&amp;K)</source>
        <translation>接続テスト(&amp;K)</translation>
    </message>
    <message>
        <source>계정 저장(&amp;A)</source>
        <translation>アカウントを保存(&amp;A)</translation>
    </message>
    <message>
        <source>일반</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>등록자</source>
        <translation>登録者</translation>
    </message>
    <message>
        <source>이름 저장(&amp;U)</source>
        <translation>名前を保存(&amp;U)</translation>
    </message>
    <message>
        <source>데이터</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>폴더 열기(&amp;F)</source>
        <translation>フォルダを開く(&amp;F)</translation>
    </message>
    <message>
        <source>운영체제의 열쇠고리(keyring)에만 있습니다.</source>
        <translation>OSのキーリングにだけあります。</translation>
    </message>
</context>
<context>
    <name>EditorQuestions</name>
    <message>
        <source>계속 고치기</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>… 그 밖에 {n}가지</source>
        <translation>… ほか {n}件</translation>
    </message>
    <message>
        <source>기다리는 메일은 그대로입니다. 저장할까요?</source>
        <translation>待っているメールはそのままです。保存しますか？</translation>
    </message>
    <message>
        <source>템플릿 저장</source>
        <translation>テンプレートの保存</translation>
    </message>
    <message>
        <source>저장</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>QSM Desktop 시작</source>
        <translation>QSM Desktopを始める</translation>
    </message>
    <message>
        <source>처음 한 번만 묻습니다.</source>
        <translation>最初に一度だけお尋ねします。</translation>
    </message>
    <message>
        <source>언어</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>가게 이름</source>
        <translation>店舗名</translation>
    </message>
    <message>
        <source>본점</source>
        <translation>本店</translation>
    </message>
    <message>
        <source>판매자 ID</source>
        <translation>販売者ID</translation>
    </message>
    <message>
        <source>J·QSM의 알림관리는 여기서 등록해도 스스로 꺼지지 않습니다. J·QSM에서 사용을 N으로 바꾸지 않으면 업체가 같은 주문을 두 번 받습니다.</source>
        <translation>ここで登録しても、J·QSMの受注メール管理は自動では止まりません。J·QSMで使用をNに変えないと、業者は同じ注文を二度受け取ります。</translation>
    </message>
    <message>
        <source>J·QSM의 사용을 N으로 바꾸었거나, 보내기 전에 바꾸겠습니다.</source>
        <translation>J·QSMの使用をNに変えました。または送信前に変えます。</translation>
    </message>
    <message>
        <source>나중에(&amp;L)</source>
        <translation>あとで(&amp;L)</translation>
    </message>
    <message>
        <source>시작(&amp;S)</source>
        <translation>始める(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>연동회사가 읽는 주문 메일을 보냅니다. 명령이 없으면 창을 엽니다.</source>
        <translation>注文ごとに連携会社が読むメールを送ります。コマンドがなければウィンドウを開きます。</translation>
    </message>
    <message>
        <source>견본 주문으로 이 컴퓨터 안에서 끝까지 해 봅니다.</source>
        <translation>見本の注文で、このパソコンの中だけで最後まで試します。</translation>
    </message>
    <message>
        <source>템플릿을 보여 줍니다.</source>
        <translation>テンプレートを表示します。</translation>
    </message>
    <message>
        <source>템플릿을 복사합니다. 복사한 것은 고칠 수 있습니다.</source>
        <translation>テンプレートを複製します。複製は編集できます。</translation>
    </message>
    <message>
        <source>템플릿의 글을 보여 줍니다.</source>
        <translation>テンプレートの文面を表示します。</translation>
    </message>
    <message>
        <source>복사한 템플릿을 새 판으로 저장합니다.</source>
        <translation>複製したテンプレートを新しい版として保存します。</translation>
    </message>
    <message>
        <source>복사한 템플릿의 판을 보여 줍니다.</source>
        <translation>複製したテンプレートの版を表示します。</translation>
    </message>
    <message>
        <source>알림 설정을 보여 주고 등록하고 고칩니다.</source>
        <translation>お知らせ設定を表示・登録・修正します。</translation>
    </message>
    <message>
        <source>설정을 보여 줍니다.</source>
        <translation>設定を表示します。</translation>
    </message>
    <message>
        <source>설정을 등록합니다.</source>
        <translation>設定を登録します。</translation>
    </message>
    <message>
        <source>설정을 고칩니다.</source>
        <translation>設定を修正します。</translation>
    </message>
    <message>
        <source>누가 언제 무엇을 바꾸었는지 보여 줍니다.</source>
        <translation>誰がいつ何を変えたかを表示します。</translation>
    </message>
    <message>
        <source>설정의 메일을 시험 표시를 하여 보내 봅니다.</source>
        <translation>設定のメールをテストの印を付けて送ってみます。</translation>
    </message>
    <message>
        <source>연동회사의 규칙을 보여 주고 끄거나 켭니다.</source>
        <translation>連携会社のルールを表示し、オフやオンにします。</translation>
    </message>
    <message>
        <source>규칙 하나를 이 가게에서는 끕니다.</source>
        <translation>ルールを一つ、この店舗ではオフにします。</translation>
    </message>
    <message>
        <source>규칙 하나를 다시 켭니다.</source>
        <translation>ルールを一つ、再びオンにします。</translation>
    </message>
    <message>
        <source>가게를 등록하거나 고칩니다.</source>
        <translation>店舗を登録または修正します。</translation>
    </message>
    <message>
        <source>가게를 보여 줍니다.</source>
        <translation>店舗を表示します。</translation>
    </message>
    <message>
        <source>주문을 가져옵니다.</source>
        <translation>注文を取り込みます。</translation>
    </message>
    <message>
        <source>주문 파일을 가져와 메일을 대기열에 넣습니다.</source>
        <translation>注文ファイルを取り込み、メールを待ち行列に入れます。</translation>
    </message>
    <message>
        <source>설정 하나의 메일을 보내지 않고 보여 줍니다.</source>
        <translation>設定のメールを送らずに表示します。</translation>
    </message>
    <message>
        <source>발송함의 메일을 보여 주고 처리합니다.</source>
        <translation>送信箱のメールを表示・処理します。</translation>
    </message>
    <message>
        <source>발송함의 메일을 보여 줍니다.</source>
        <translation>送信箱のメールを表示します。</translation>
    </message>
    <message>
        <source>메일 하나를 보낼 바이트 그대로 보여 줍니다.</source>
        <translation>メールを送るバイト列のまま表示します。</translation>
    </message>
    <message>
        <source>기다리는 메일의 보내기를 허용합니다.</source>
        <translation>待機中のメールの送信を許可します。</translation>
    </message>
    <message>
        <source>나가지 않은 메일을 지금 설정과 주문으로 다시 만듭니다.</source>
        <translation>まだ送られていないメールを今の設定と注文で作り直します。</translation>
    </message>
    <message>
        <source>실패한 메일을 다시 시도합니다.</source>
        <translation>失敗したメールを再試行します。</translation>
    </message>
    <message>
        <source>메일을 보내지 않기로 합니다.</source>
        <translation>メールを送らないことにします。</translation>
    </message>
    <message>
        <source>결과를 모르는 메일을 어떻게 할지 정합니다.</source>
        <translation>結果不明のメールをどうするか決めます。</translation>
    </message>
    <message>
        <source>메일 계정을 등록하고 검사합니다.</source>
        <translation>メールアカウントを登録・テストします。</translation>
    </message>
    <message>
        <source>메일 계정을 등록하거나 고칩니다.</source>
        <translation>メールアカウントを登録または修正します。</translation>
    </message>
    <message>
        <source>로그인까지 해 보고 막히는 단계를 말합니다.</source>
        <translation>ログインまで試し、どの段階で止まるかを表示します。</translation>
    </message>
    <message>
        <source>메일 계정을 보여 줍니다.</source>
        <translation>メールアカウントを表示します。</translation>
    </message>
    <message>
        <source>보낼 때가 된 메일을 보냅니다.</source>
        <translation>送る時刻になったメールを送ります。</translation>
    </message>
    <message>
        <source>데이터베이스를 파일 하나로 복사합니다.</source>
        <translation>データベースを一つのファイルにコピーします。</translation>
    </message>
    <message>
        <source>백업을 되돌립니다. 기다리던 메일은 보류됩니다.</source>
        <translation>バックアップから復元します。待っていたメールは保留になります。</translation>
    </message>
    <message>
        <source>이 도움말을 보여 주고 끝냅니다</source>
        <translation>このヘルプを表示して終わります</translation>
    </message>
    <message>
        <source>판 번호를 보여 주고 끝냅니다</source>
        <translation>バージョンを表示して終わります</translation>
    </message>
    <message>
        <source>데이터베이스(없으면 QSM_DATABASE_URL, 그것도 없으면 데이터 폴더)</source>
        <translation>データベース（なければQSM_DATABASE_URL、それもなければデータフォルダ）</translation>
    </message>
    <message>
        <source>표 대신 JSON으로 씁니다</source>
        <translation>表の代わりにJSONで書きます</translation>
    </message>
    <message>
        <source>그림과 메일을 남길 폴더</source>
        <translation>画像とメールを残すフォルダ</translation>
    </message>
    <message>
        <source>알림 종류(주문알림, 배송요청건, …)</source>
        <translation>お知らせ種類（order、shipping_request、…）</translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation>テンプレートのグループ</translation>
    </message>
    <message>
        <source>템플릿 번호</source>
        <translation>テンプレート番号</translation>
    </message>
    <message>
        <source>이 판의 글(없으면 지금 글)</source>
        <translation>この版の文面（なければ現在の文面）</translation>
    </message>
    <message>
        <source>복사한 원본과 다른 줄만 보여 줍니다</source>
        <translation>複製元と違う行だけを表示します</translation>
    </message>
    <message>
        <source>새 본문이 든 UTF-8 파일</source>
        <translation>新しい本文のUTF-8ファイル</translation>
    </message>
    <message>
        <source>새 제목</source>
        <translation>新しい件名</translation>
    </message>
    <message>
        <source>새 이름</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>이 판의 글에서 시작합니다(되돌리기)</source>
        <translation>この版の文面から始めます（元に戻す）</translation>
    </message>
    <message>
        <source>저장하지 않고 지난 주문의 메일이 어떻게 달라질지 봅니다</source>
        <translation>保存せず、これまでの注文のメールがどう変わるかを表示します</translation>
    </message>
    <message>
        <source>보낼곳 주소</source>
        <translation>送信先アドレス</translation>
    </message>
    <message>
        <source>사용 Y/N</source>
        <translation>使用 Y/N</translation>
    </message>
    <message>
        <source>대기 Y/N</source>
        <translation>待機 Y/N</translation>
    </message>
    <message>
        <source>가게 이름</source>
        <translation>店舗名</translation>
    </message>
    <message>
        <source>이 가게의 주문만(비우면 모든 가게)</source>
        <translation>この店舗の注文だけ（空ならすべての店舗）</translation>
    </message>
    <message>
        <source>계정 이름</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>메일을 읽는 회사(비우면 템플릿의 그룹)</source>
        <translation>メールを読む会社(空ならテンプレートのグループ)</translation>
    </message>
    <message>
        <source>메일의 문자 집합</source>
        <translation>メールの文字コード</translation>
    </message>
    <message>
        <source>규칙(회사/이름)</source>
        <translation>ルール(会社/名前)</translation>
    </message>
    <message>
        <source>규칙이 내놓은 해결을 설정에 적고 다시 만듭니다</source>
        <translation>ルールが示す対処を設定に書き、作り直します</translation>
    </message>
    <message>
        <source>인증키</source>
        <translation>認証キー</translation>
    </message>
    <message>
        <source>J·QSM에 로그인하는 판매자 ID</source>
        <translation>J·QSMにログインする販売者ID</translation>
    </message>
    <message>
        <source>이것을 기본으로 합니다</source>
        <translation>これを既定にします</translation>
    </message>
    <message>
        <source>주문 파일(DeliveryManagement_detail…csv)</source>
        <translation>注文ファイル（DeliveryManagement_detail…csv）</translation>
    </message>
    <message>
        <source>설정 번호</source>
        <translation>設定番号</translation>
    </message>
    <message>
        <source>주문번호(없으면 견본 주문)</source>
        <translation>注文番号（なければ見本の注文）</translation>
    </message>
    <message>
        <source>보여 줄 꼴</source>
        <translation>表示形式</translation>
    </message>
    <message>
        <source>이 상태인 메일만</source>
        <translation>この状態のメールのみ</translation>
    </message>
    <message>
        <source>메일 번호</source>
        <translation>メール番号</translation>
    </message>
    <message>
        <source>사용법</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>옵션</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>인수</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>이 회사의 규칙만</source>
        <translation>この会社のルールだけ</translation>
    </message>
    <message>
        <source>바꿔 쓰기에 동의: wide_parentheses 괄호 · charset 없는 글자 · none 거두기</source>
        <translation>書き換えに同意: wide_parentheses 括弧 · charset ない文字 · none 取り消し</translation>
    </message>
    <message>
        <source>그렇게 하는 까닭</source>
        <translation>その理由</translation>
    </message>
    <message>
        <source>arrived 도착함 · again 다시 보냄 · drop 버림</source>
        <translation>arrived 到着 · again 再送 · drop 破棄</translation>
    </message>
    <message>
        <source>메일 서버</source>
        <translation>メールサーバー</translation>
    </message>
    <message>
        <source>포트</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>연결 보호</source>
        <translation>接続の暗号化</translation>
    </message>
    <message>
        <source>From 주소</source>
        <translation>Fromアドレス</translation>
    </message>
    <message>
        <source>로그인 사용자</source>
        <translation>ログインユーザー</translation>
    </message>
    <message>
        <source>비밀번호를 표준 입력의 첫 줄에서 읽습니다</source>
        <translation>パスワードを標準入力の一行目から読みます</translation>
    </message>
    <message>
        <source>끝내지 않고 새 메일을 기다리며 보냅니다(Ctrl-C로 끝)</source>
        <translation>終わらずに新しいメールを待って送ります（Ctrl-Cで終了）</translation>
    </message>
    <message>
        <source>백업 파일</source>
        <translation>バックアップファイル</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>번호</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>시각</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>받는 곳</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>크기</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>{n}통</source>
        <translation>{n}通</translation>
    </message>
    <message>
        <source>받은 메일</source>
        <translation>届いたメール</translation>
    </message>
    <message>
        <source>폴더 열기(&amp;F)</source>
        <translation>フォルダを開く(&amp;F)</translation>
    </message>
    <message>
        <source>연습용 메일 서버에 도착한 메일입니다. 업체의 프로그램이 받는 것과 똑같은 바이트입니다.</source>
        <translation>練習用のメールサーバーに届いたメールです。業者のプログラムが受け取るものと同じバイト列です。</translation>
    </message>
    <message>
        <source>본문</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>원문</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>MailOptions</name>
    <message>
        <source>템플릿 그룹 ({group})</source>
        <translation>テンプレートのグループ ({group})</translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation>テンプレートのグループ</translation>
    </message>
    <message>
        <source>규칙에 어긋남 {n}건: 오른쪽 미리보기 아래에 있습니다.</source>
        <translation>ルールに反するもの{n}件: 右のプレビューの下にあります。</translation>
    </message>
    <message>
        <source>규칙에 어긋나는 것이 없습니다.</source>
        <translation>ルールに反するものはありません。</translation>
    </message>
    <message>
        <source>회사</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>이 설정의 메일을 읽는 회사입니다. 이 회사의 규칙으로 검사합니다.</source>
        <translation>この設定のメールを読む会社です。この会社のルールで検査します。</translation>
    </message>
    <message>
        <source>규칙(&amp;G)</source>
        <translation>ルール(&amp;G)</translation>
    </message>
    <message>
        <source>이 회사의 규칙을 보고 끄거나 켭니다.</source>
        <translation>この会社のルールを見て、オフやオンにします。</translation>
    </message>
    <message>
        <source>문자 집합</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>UTF-8은 모든 글자를 싣습니다. 오래된 프로그램만 ISO-2022-JP를 원합니다.</source>
        <translation>UTF-8はすべての文字を運びます。古いプログラムだけがISO-2022-JPを必要とします。</translation>
    </message>
    <message>
        <source>상품·옵션의 ( )를 （ ）로 씀</source>
        <translation>( )を（ ）で書く</translation>
    </message>
    <message>
        <source>NextEngine은 반각 괄호 안을 상품코드로 읽습니다.</source>
        <translation>ネクストエンジンは半角括弧の中を商品コードとして読みます。</translation>
    </message>
    <message>
        <source>없는 글자를 바꿔 씀</source>
        <translation>ない文字を書き換える</translation>
    </message>
    <message>
        <source>문자 집합에 없는 글자를 표에 따라 바꿔 쓰는 데 동의합니다(髙→高, ①→1 …).</source>
        <translation>文字コードにない文字を表に従って書き換えることに同意します(髙→高、①→1 …)。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>알림관리</source>
        <translation>受注メール管理</translation>
    </message>
    <message>
        <source>주문</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>발송함</source>
        <translation>送信箱</translation>
    </message>
    <message>
        <source>받은 메일</source>
        <translation>届いたメール</translation>
    </message>
    <message>
        <source>설정</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>프로그램 오류가 생겼습니다. 자세한 내용은 기록 파일에 있습니다.</source>
        <translation>プログラムに不具合が起きました。詳しくはログファイルにあります。</translation>
    </message>
    <message>
        <source>QSM Desktop</source>
        <translation>QSM Desktop</translation>
    </message>
    <message>
        <source>쪽</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>연습 — 여기서 보내는 메일은 이 컴퓨터를 떠나지 않습니다. 실제 주문 파일은 쓸 수 없습니다.</source>
        <translation>練習 — ここで送るメールはこのパソコンの外に出ません。実際の注文ファイルは使えません。</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>되돌리기</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>닫기</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>아직 가져온 파일이 없습니다.</source>
        <translation>まだ取り込んだファイルがありません。</translation>
    </message>
    <message>
        <source>주문 파일 열기…</source>
        <translation>注文ファイルを開く…</translation>
    </message>
    <message>
        <source>이 글자에 맞는 주문이 없습니다.</source>
        <translation>この文字に合う注文がありません。</translation>
    </message>
    <message>
        <source>거르기 지우기</source>
        <translation>絞り込みを消す</translation>
    </message>
    <message>
        <source>시각</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>파일</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>가게</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>새 주문</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>아는 주문</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>무시</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>보낼 메일</source>
        <translation>送るメール</translation>
    </message>
    <message>
        <source>보류</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>주문번호</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>카트번호</source>
        <translation>カート番号</translation>
    </message>
    <message>
        <source>주문일시</source>
        <translation>注文日時</translation>
    </message>
    <message>
        <source>상품명</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>구매자</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>주문 파일 열기</source>
        <translation>注文ファイルを開く</translation>
    </message>
    <message>
        <source>주문 파일 (*.csv);;모든 파일 (*)</source>
        <translation>注文ファイル (*.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>{file}을(를) 보는 중…</source>
        <translation>{file} を確認中…</translation>
    </message>
    <message>
        <source>어느 가게의 주문인지 모릅니다. 설정에서 가게를 먼저 등록하십시오.</source>
        <translation>どの店舗の注文か分かりません。先に設定で店舗を登録してください。</translation>
    </message>
    <message>
        <source>{file} → {store} 가게</source>
        <translation>{file} → 店舗「{store}」</translation>
    </message>
    <message>
        <source>가져오지 않았습니다.</source>
        <translation>取り込みませんでした。</translation>
    </message>
    <message>
        <source>새 주문 {new}건 · 이미 아는 주문 {known}건 · 알릴 것이 없는 행 {ignored}건</source>
        <translation>新しい注文 {new}件 · 既知の注文 {known}件 · 知らせる必要のない行 {ignored}件</translation>
    </message>
    <message>
        <source>이 주문들로 보낼 설정이 없습니다. 알림관리에서 사용 Y인 설정을 만드십시오.</source>
        <translation>この注文で送る設定がありません。受注メール管理で使用Yの設定を作成してください。</translation>
    </message>
    <message>
        <source>{file}: 새 주문 {new}건. 나가는 메일은 없습니다. {held}통을 모두 보류했으니 발송함에서 확인하십시오.</source>
        <translation>{file}：新しい注文 {new}件。送られるメールはありません。{held}通をすべて保留にしましたので、送信箱で確認してください。</translation>
    </message>
    <message>
        <source>{file}: 새 주문이 없습니다. 이미 아는 주문 {known}건.</source>
        <translation>{file}：新しい注文はありません。既知の注文 {known}件。</translation>
    </message>
    <message>
        <source>{kind} · {name} → {to}: 보낼 메일 {queued}통</source>
        <translation>{kind} · {name} → {to}：送るメール {queued}通</translation>
    </message>
    <message>
        <source>보류 {n}통({why})</source>
        <translation>保留 {n}通（{why}）</translation>
    </message>
    <message>
        <source>가져오기를 멈추었습니다. 아무것도 가져오지 않았습니다.</source>
        <translation>取り込みを中止しました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>{file}: 새 주문 {new}건, 보낼 메일 {queued}통, 보류 {held}통</source>
        <translation>{file}：新しい注文 {new}件、送るメール {queued}通、保留 {held}通</translation>
    </message>
    <message>
        <source>주문</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>파일 열기(&amp;O)…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>파일마다의 결과</source>
        <translation>ファイルごとの結果</translation>
    </message>
    <message>
        <source>가져오는 중</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>파일 {n}개를 다 보았습니다.</source>
        <translation>ファイル {n}個を確認しました。</translation>
    </message>
    <message>
        <source>닫기(&amp;C)</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>이 파일 건너뛰기(&amp;C)</source>
        <translation>このファイルを飛ばす(&amp;C)</translation>
    </message>
    <message>
        <source>취소(&amp;C)</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>가져오기(&amp;I)</source>
        <translation>取り込む(&amp;I)</translation>
    </message>
    <message>
        <source>DeliveryManagement_detail 파일을 이 창에 끌어다 놓거나 ‘파일 열기’로 고르십시오. 무엇이 보내질지 먼저 보여 드립니다.</source>
        <translation>DeliveryManagement_detailファイルをこのウィンドウにドロップするか、「ファイルを開く」で選んでください。何が送られるかを先に表示します。</translation>
    </message>
    <message>
        <source>가져온 파일</source>
        <translation>取り込んだファイル</translation>
    </message>
    <message>
        <source>최근 주문</source>
        <translation>最近の注文</translation>
    </message>
    <message>
        <source>주문번호·이름·상품으로 찾기</source>
        <translation>注文番号・名前・商品で検索</translation>
    </message>
    <message>
        <source>주문 찾기</source>
        <translation>注文の検索</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>{n}통을 취소했습니다.</source>
        <translation>{n}通を取り消しました。</translation>
    </message>
    <message>
        <source>{n}통의 취소를 되돌려 보류했습니다.</source>
        <translation>{n}通の取り消しを元に戻し、保留にしました。</translation>
    </message>
    <message>
        <source>{n}통의 보내기를 허용했습니다.</source>
        <translation>{n}通の送信を許可しました。</translation>
    </message>
    <message>
        <source>{n}통을 그대로 보내기로 했습니다.</source>
        <translation>{n}通をそのまま送ることにしました。</translation>
    </message>
    <message>
        <source>{n}통을 다시 시도합니다.</source>
        <translation>{n}通を再試行します。</translation>
    </message>
    <message>
        <source>{n}통을 도착한 것으로 적었습니다.</source>
        <translation>{n}通を到着済みにしました。</translation>
    </message>
    <message>
        <source>{n}통을 같은 Message-ID로 다시 보냅니다.</source>
        <translation>{n}通を同じMessage-IDで再送します。</translation>
    </message>
    <message>
        <source>{n}통을 버렸습니다.</source>
        <translation>{n}通を破棄しました。</translation>
    </message>
    <message>
        <source>메일 취소</source>
        <translation>メールの取り消し</translation>
    </message>
    <message>
        <source>메일 {n}통을 취소합니다. 취소한 메일은 나가지 않습니다.</source>
        <translation>メール {n}通を取り消します。取り消したメールは送られません。</translation>
    </message>
    <message>
        <source>{n}통 취소</source>
        <translation>{n}通を取り消す</translation>
    </message>
    <message>
        <source>그대로 두기</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>{n}통을 다시 만들었습니다.</source>
        <translation>{n}通を作り直しました。</translation>
    </message>
    <message>
        <source>{n}통은 상태가 달라 그대로 두었습니다.</source>
        <translation>{n}通は状態が違うためそのままにしました。</translation>
    </message>
    <message>
        <source>{n}통은 하지 못했습니다. {why}</source>
        <translation>{n}通はできませんでした。{why}</translation>
    </message>
</context>
<context>
    <name>OutboxDetail</name>
    <message>
        <source>서버에 다 넘겼지만 확답을 받지 못했습니다. 받는 쪽에서 이 주문을 찾아보고, 있으면 ‘도착 확인됨’을, 없으면 ‘다시 보내기’를 누르십시오.</source>
        <translation>サーバーにすべて渡しましたが、受付の返事がありませんでした。受信側でこの注文を探し、あれば「到着を確認」、なければ「再送」を押してください。</translation>
    </message>
    <message>
        <source>만듦</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>{n}번째 시도, {stage}: {what}</source>
        <translation>{n}回目、{stage}：{what}</translation>
    </message>
</context>
<context>
    <name>OutboxGrid</name>
    <message>
        <source>상태</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>알림 종류</source>
        <translation>お知らせ種類</translation>
    </message>
    <message>
        <source>주문·카트번호</source>
        <translation>注文・カート番号</translation>
    </message>
    <message>
        <source>보내는 곳</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>시도</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>다음 시도</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>서버의 말</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>시각</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>모든 상태</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>고른 상태와 글자에 맞는 메일이 없습니다.</source>
        <translation>選んだ状態と文字に合うメールがありません。</translation>
    </message>
    <message>
        <source>아직 메일이 없습니다. 주문 파일을 가져오면 여기에 나타납니다.</source>
        <translation>まだメールがありません。注文ファイルを取り込むとここに表示されます。</translation>
    </message>
    <message>
        <source>거르기 지우기</source>
        <translation>絞り込みを消す</translation>
    </message>
    <message>
        <source>주문으로 가기</source>
        <translation>注文へ移動</translation>
    </message>
    <message>
        <source>{n}통</source>
        <translation>{n}通</translation>
    </message>
    <message>
        <source>찾은 것 중 새것 {n}통</source>
        <translation>見つかったうち新しい {n}通</translation>
    </message>
    <message>
        <source>{total}통 중 {n}통</source>
        <translation>{total}通中 {n}通</translation>
    </message>
    <message>
        <source>계정 {name}이(가) 멈추었습니다. 메일은 모두 대기열에 있습니다. {why}</source>
        <translation>アカウント「{name}」が停止しています。メールはすべて待ち行列にあります。{why}</translation>
    </message>
    <message>
        <source>{n}통을 골랐습니다.</source>
        <translation>{n}通を選びました。</translation>
    </message>
    <message>
        <source>발송함</source>
        <translation>送信箱</translation>
    </message>
    <message>
        <source>더 보기(&amp;M)</source>
        <translation>さらに表示(&amp;M)</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>보낼곳·제목·주문번호로 거르기</source>
        <translation>送信先・件名・注文番号で絞り込み</translation>
    </message>
    <message>
        <source>메일 거르기</source>
        <translation>メールの絞り込み</translation>
    </message>
    <message>
        <source>‘대기 Y’ 모두 보내기(&amp;W)</source>
        <translation>「待機 Y」をすべて送る(&amp;W)</translation>
    </message>
    <message>
        <source>지금 다시 시도(&amp;N)</source>
        <translation>今すぐ再試行(&amp;N)</translation>
    </message>
    <message>
        <source>본문</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>원문</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>기록</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>보내기 허용(&amp;P)</source>
        <translation>送信を許可(&amp;P)</translation>
    </message>
    <message>
        <source>그대로 보내기(&amp;G)…</source>
        <translation>そのまま送る(&amp;G)…</translation>
    </message>
    <message>
        <source>다시 만들기(&amp;N)…</source>
        <translation>作り直す(&amp;N)…</translation>
    </message>
    <message>
        <source>설정 열기(&amp;S)</source>
        <translation>設定を開く(&amp;S)</translation>
    </message>
    <message>
        <source>다시 시도(&amp;Y)</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>취소(&amp;X)</source>
        <translation>取り消す(&amp;X)</translation>
    </message>
    <message>
        <source>되돌리기(&amp;U)</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>도착 확인됨(&amp;V)</source>
        <translation>到着を確認(&amp;V)</translation>
    </message>
    <message>
        <source>같은 Message-ID로 다시 보내기(&amp;B)</source>
        <translation>同じMessage-IDで再送(&amp;B)</translation>
    </message>
    <message>
        <source>버리기(&amp;D)</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Placeholders</name>
    <message>
        <source>자리표</source>
        <translation>差し込み項目</translation>
    </message>
    <message>
        <source>채우는 곳</source>
        <translation>入力元</translation>
    </message>
    <message>
        <source>채워짐</source>
        <translation>入力率</translation>
    </message>
    <message>
        <source>빈칸</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>예: {example}</source>
        <translation>例：{example}</translation>
    </message>
    <message>
        <source>저장된 주문 {orders}건 가운데 {n}건에 있습니다.</source>
        <translation>保存された注文 {orders}件のうち {n}件にあります。</translation>
    </message>
    <message>
        <source>CSV · API</source>
        <translation>CSV・API</translation>
    </message>
    <message>
        <source>CSV만</source>
        <translation>CSVのみ</translation>
    </message>
    <message>
        <source>API만</source>
        <translation>APIのみ</translation>
    </message>
    <message>
        <source>가게</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>설정</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>J·QSM에 로그인하는 판매자 ID</source>
        <translation>J·QSMにログインする販売者ID</translation>
    </message>
    <message>
        <source>설정에 적은 인증키</source>
        <translation>設定に書いた認証キー</translation>
    </message>
    <message>
        <source>주문번호: 상품 한 줄마다 하나</source>
        <translation>注文番号：商品1行に1つ</translation>
    </message>
    <message>
        <source>장바구니번호: 함께 산 상품이 같은 번호</source>
        <translation>カート番号：一緒に買った商品は同じ番号</translation>
    </message>
    <message>
        <source>주문한 때</source>
        <translation>注文日時</translation>
    </message>
    <message>
        <source>배송비, 무료면 0</source>
        <translation>送料、無料なら0</translation>
    </message>
    <message>
        <source>구매자 이름</source>
        <translation>購入者名</translation>
    </message>
    <message>
        <source>구매자 이름의 가나</source>
        <translation>購入者名（フリガナ）</translation>
    </message>
    <message>
        <source>구매자 전화번호, 없으면 휴대전화</source>
        <translation>購入者電話番号、なければ携帯電話</translation>
    </message>
    <message>
        <source>구매자 메일 주소</source>
        <translation>購入者のメールアドレス</translation>
    </message>
    <message>
        <source>결제 방법</source>
        <translation>支払方法</translation>
    </message>
    <message>
        <source>입금된 때</source>
        <translation>入金日時</translation>
    </message>
    <message>
        <source>마켓의 상품번호</source>
        <translation>マーケットの商品番号</translation>
    </message>
    <message>
        <source>상품 이름</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>판매자 상품코드</source>
        <translation>販売者商品コード</translation>
    </message>
    <message>
        <source>고른 옵션의 이름과 값</source>
        <translation>選んだオプションの名前と値</translation>
    </message>
    <message>
        <source>고른 옵션의 코드</source>
        <translation>選んだオプションのコード</translation>
    </message>
    <message>
        <source>수량</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>상품 하나의 판매가격</source>
        <translation>商品1つの販売価格</translation>
    </message>
    <message>
        <source>할인액</source>
        <translation>割引額</translation>
    </message>
    <message>
        <source>이 줄의 주문 금액 합계</source>
        <translation>この行の注文金額の合計</translation>
    </message>
    <message>
        <source>받는 사람 이름</source>
        <translation>受取人名</translation>
    </message>
    <message>
        <source>받는 사람 이름의 가나</source>
        <translation>受取人名（フリガナ）</translation>
    </message>
    <message>
        <source>받는 사람 전화번호, 없으면 휴대전화</source>
        <translation>受取人電話番号、なければ携帯電話</translation>
    </message>
    <message>
        <source>우편번호</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>배송지 주소</source>
        <translation>お届け先の住所</translation>
    </message>
    <message>
        <source>배송 요청사항, 여러 줄일 수 있음</source>
        <translation>配送要請事項、複数行のことがあります</translation>
    </message>
    <message>
        <source>받고 싶은 날</source>
        <translation>お届け希望日</translation>
    </message>
    <message>
        <source>택배사</source>
        <translation>配送会社</translation>
    </message>
    <message>
        <source>송장번호</source>
        <translation>送り状番号</translation>
    </message>
    <message>
        <source>취소한 까닭</source>
        <translation>キャンセルの理由</translation>
    </message>
    <message>
        <source>취소를 요청한 때</source>
        <translation>キャンセルを依頼した日時</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>샘플 주문</source>
        <translation>見本の注文</translation>
    </message>
    <message>
        <source>템플릿을 고르면 여기에 메일이 보입니다.</source>
        <translation>テンプレートを選ぶと、ここにメールが表示されます。</translation>
    </message>
    <message>
        <source>바꿔 쓴 글자: {changes}</source>
        <translation>書き換えた文字: {changes}</translation>
    </message>
    <message>
        <source>메일 계정이 없어 보내는 사람은 보기입니다.</source>
        <translation>メールアカウントがないため、差出人は例です。</translation>
    </message>
    <message>
        <source>본문</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>제목/머리글</source>
        <translation>件名/ヘッダー</translation>
    </message>
    <message>
        <source>원문</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>되읽기</source>
        <translation>読み返し</translation>
    </message>
    <message>
        <source>칸마다 되읽은 값</source>
        <translation>項目ごとに読み返した値</translation>
    </message>
    <message>
        <source>메일 안의 자리</source>
        <translation>メールの中の場所</translation>
    </message>
    <message>
        <source>주문</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>미리 볼 주문</source>
        <translation>プレビューする注文</translation>
    </message>
    <message>
        <source>시험 메일(&amp;Y)…</source>
        <translation>テストメール(&amp;Y)…</translation>
    </message>
    <message>
        <source>이 설정의 메일을 견본 주문으로 만들고 시험 표시를 하여 보내 봅니다. 주문으로 읽히지 않습니다.</source>
        <translation>この設定のメールを見本の注文で作り、テストの印を付けて送ってみます。注文としては読まれません。</translation>
    </message>
</context>
<context>
    <name>ProofView</name>
    <message>
        <source>{n}칸 가운데 {bad}칸을 그대로 되읽을 수 없습니다.</source>
        <translation>{n}項目のうち{bad}項目がそのまま読み返せません。</translation>
    </message>
    <message>
        <source>{n}칸이 모두 주문과 같게 읽힙니다. 읽을 수 있다는 증명이며, 받는 회사의 프로그램을 시험한 것은 아닙니다.</source>
        <translation>{n}項目すべてが注文と同じに読めます。読めることの証明であり、受信側のプログラムを試したものではありません。</translation>
    </message>
    <message>
        <source>판정</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>칸</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>주문의 값</source>
        <translation>注文の値</translation>
    </message>
    <message>
        <source>읽은 값</source>
        <translation>読んだ値</translation>
    </message>
    <message>
        <source>같음</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>모호함</source>
        <translation>あいまい</translation>
    </message>
    <message>
        <source>바뀜</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>저장하지 않은 변경</source>
        <translation>保存していない変更</translation>
    </message>
    <message>
        <source>입력한 내용을 아직 저장하지 않았습니다. 버릴까요?</source>
        <translation>入力した内容はまだ保存されていません。破棄しますか。</translation>
    </message>
    <message>
        <source>버리기</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>계속 고치기</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>다시 보지 않기</source>
        <translation>次から表示しない</translation>
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
        <translation>そのまま送る</translation>
    </message>
    <message>
        <source>검사에서 보류한 메일입니다. 그대로 보내는 까닭을 적으십시오.</source>
        <translation>検査で保留になったメールです。そのまま送る理由を入力してください。</translation>
    </message>
    <message>
        <source>까닭</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>보내지 않기</source>
        <translation>送らない</translation>
    </message>
</context>
<context>
    <name>RenewPopup</name>
    <message>
        <source>{n}통 가운데 {go}통이 곧바로 보낼 수 있게 됩니다.</source>
        <translation>{n}通のうち{go}通がすぐに送れるようになります。</translation>
    </message>
    <message>
        <source>글은 그대로입니다. 받는 주소와 보내는 사람만 새로 적습니다.</source>
        <translation>文面はそのままです。宛先と差出人だけを書き直します。</translation>
    </message>
    <message>
        <source>이 설정은 이제부터 상품·옵션의 ( )를 （ ）로 씀</source>
        <translation>この設定では今後、商品・オプションの( )を（ ）で書く</translation>
    </message>
    <message>
        <source>이 설정은 이제부터 문자 집합에 없는 글자를 바꿔 씀</source>
        <translation>この設定では今後、文字コードにない文字を書き換える</translation>
    </message>
    <message>
        <source>이 설정의 제목을 템플릿의 제목으로 되돌림</source>
        <translation>この設定の件名をテンプレートの件名に戻す</translation>
    </message>
    <message>
        <source>보낼 수 있음</source>
        <translation>送れます</translation>
    </message>
    <message>
        <source>주문·카트번호</source>
        <translation>注文・カート番号</translation>
    </message>
    <message>
        <source>보내는 곳</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>다시 만들면</source>
        <translation>作り直すと</translation>
    </message>
    <message>
        <source>다시 만들기</source>
        <translation>作り直し</translation>
    </message>
    <message>
        <source>나가지 않은 메일을 지금의 설정과 주문으로 다시 만듭니다. 먼저 무엇이 바뀌는지 보십시오.</source>
        <translation>まだ送られていないメールを今の設定と注文で作り直します。まず何が変わるかをご覧ください。</translation>
    </message>
    <message>
        <source>다시 만들 메일</source>
        <translation>作り直すメール</translation>
    </message>
    <message>
        <source>바뀌는 줄</source>
        <translation>変わる行</translation>
    </message>
    <message>
        <source>다시 만들기(&amp;N)</source>
        <translation>作り直す(&amp;N)</translation>
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
        <translation>{company}: {dated}現在、出典 {source}</translation>
    </message>
    <message>
        <source>이 회사에 대해 알려진 규칙이 없습니다.</source>
        <translation>この会社について知られているルールはありません。</translation>
    </message>
    <message>
        <source>규칙 파일 {name}을 읽을 수 없어 그 회사의 규칙은 검사하지 않습니다.</source>
        <translation>ルールファイル{name}を読めないため、その会社のルールは検査しません。</translation>
    </message>
    <message>
        <source>확인된 사실</source>
        <translation>確認された事実</translation>
    </message>
    <message>
        <source>확인되지 않음</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>규칙 켜기(&amp;O)</source>
        <translation>ルールをオン(&amp;O)</translation>
    </message>
    <message>
        <source>규칙 끄기(&amp;O)</source>
        <translation>ルールをオフ(&amp;O)</translation>
    </message>
    <message>
        <source>무게</source>
        <translation>重さ</translation>
    </message>
    <message>
        <source>규칙</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>상태</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>누가</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>언제</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>꺼짐</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>켜짐</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>알림</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>주의</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>보류</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>연동회사 규칙</source>
        <translation>連携会社のルール</translation>
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
        <translation>送信先のアドレスが空です。メールを受け取るアドレスを入力してください。</translation>
    </message>
    <message>
        <source>‘{address}’은(는) 메일 주소가 아닙니다. name@company.example 꼴로 입력하십시오.</source>
        <translation>「{address}」はメールアドレスではありません。name@company.example の形で入力してください。</translation>
    </message>
    <message>
        <source>제목이 비어 있습니다. 받는 업체가 제목으로 메일을 알아보므로 템플릿의 제목을 그대로 두는 것이 안전합니다.</source>
        <translation>件名が空です。受け取る業者は件名でメールを見分けるため、テンプレートの件名のままにするのが安全です。</translation>
    </message>
    <message>
        <source>{number}번 템플릿이 없습니다. 목록에 있는 번호를 고르십시오.</source>
        <translation>テンプレート {number} はありません。一覧にある番号を選んでください。</translation>
    </message>
    <message>
        <source>템플릿을 고르지 않았습니다. ‘찾기’로 템플릿을 고르십시오.</source>
        <translation>テンプレートが選ばれていません。「参照」でテンプレートを選んでください。</translation>
    </message>
    <message>
        <source>{id}번 설정이 없습니다. 목록에 있는 번호를 쓰십시오.</source>
        <translation>設定 {id} はありません。一覧にある番号を使ってください。</translation>
    </message>
    <message>
        <source>그 사이 다른 곳에서 이 설정을 고쳤습니다. ‘검색’으로 다시 읽은 뒤 고치십시오.</source>
        <translation>その間に別の場所でこの設定が修正されました。「検索」で読み直してから修正してください。</translation>
    </message>
    <message>
        <source>{company}이라는 회사가 없습니다. 회사 목록에서 고르십시오.</source>
        <translation>{company}という会社はありません。会社の一覧から選んでください。</translation>
    </message>
    <message>
        <source>{rule}이라는 규칙이 없습니다.</source>
        <translation>{rule}というルールはありません。</translation>
    </message>
    <message>
        <source>템플릿을 쓸 수 없습니다({file} {line}줄, {reason}). 이 템플릿으로는 메일을 만들지 않습니다.</source>
        <translation>テンプレートを使えません（{file} {line}行目、{reason}）。このテンプレートではメールを作りません。</translation>
    </message>
    <message>
        <source>‘{name}’이라는 자리표는 없습니다({line}줄). 철자를 확인하십시오.</source>
        <translation>「{name}」という差し込み項目はありません（{line}行目）。つづりを確認してください。</translation>
    </message>
    <message>
        <source>템플릿 이름이 비어 있습니다. 목록에서 알아볼 이름을 입력하십시오.</source>
        <translation>テンプレートの名前が空です。一覧で見分けられる名前を入力してください。</translation>
    </message>
    <message>
        <source>템플릿 이름은 한 줄, {most}자까지입니다. 짧게 줄이십시오.</source>
        <translation>テンプレートの名前は1行、{most}文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>{number}번은 가게의 템플릿이 아니어서 고칠 수 없습니다. 먼저 복사하십시오.</source>
        <translation>{number}番は店舗のテンプレートではないため編集できません。先に複製してください。</translation>
    </message>
    <message>
        <source>{number}번 템플릿에는 {version}판이 없습니다. 판 목록을 보십시오.</source>
        <translation>{number}番のテンプレートに第{version}版はありません。版の一覧を見てください。</translation>
    </message>
    <message>
        <source>{file} {row}행이 UTF-8이 아닙니다. UTF-8로 저장한 뒤 다시 하십시오.</source>
        <translation>{file} の {row}行目がUTF-8ではありません。UTF-8で保存してからやり直してください。</translation>
    </message>
    <message>
        <source>그 사이 다른 곳에서 {number}번 템플릿을 고쳤습니다. 닫았다가 다시 열어 고치십시오.</source>
        <translation>その間に別の場所で{number}番のテンプレートが変更されました。閉じて開き直してから編集してください。</translation>
    </message>
    <message>
        <source>‘{name}’ 가게가 없습니다. 설정에서 가게를 먼저 등록하십시오.</source>
        <translation>店舗「{name}」はありません。先に設定で店舗を登録してください。</translation>
    </message>
    <message>
        <source>어느 가게의 주문인지 모릅니다. 설정에서 가게를 먼저 등록하십시오.</source>
        <translation>どの店舗の注文か分かりません。先に設定で店舗を登録してください。</translation>
    </message>
    <message>
        <source>가게 이름이 비어 있습니다. 알아볼 수 있는 이름을 입력하십시오.</source>
        <translation>店舗名が空です。分かりやすい名前を入力してください。</translation>
    </message>
    <message>
        <source>판매자 ID가 비어 있습니다. J·QSM에 로그인하는 판매자 ID를 입력하십시오.</source>
        <translation>販売者IDが空です。J·QSMにログインする販売者IDを入力してください。</translation>
    </message>
    <message>
        <source>판매자 ID ‘{seller_id}’은(는) ‘{store}’ 가게가 쓰고 있습니다. 그 가게를 고치거나 다른 ID를 입력하십시오.</source>
        <translation>販売者ID「{seller_id}」は店舗「{store}」で使われています。その店舗を修正するか、別のIDを入力してください。</translation>
    </message>
    <message>
        <source>{file}을(를) 읽을 수 없습니다({reason}). 파일이 있는지, 다른 프로그램이 열고 있지 않은지 보십시오.</source>
        <translation>{file} を読めません（{reason}）。ファイルがあるか、別のプログラムで開いていないか確認してください。</translation>
    </message>
    <message>
        <source>{file}은(는) 빈 파일입니다. J·QSM에서 다시 내려받으십시오.</source>
        <translation>{file} は空のファイルです。J·QSMからもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file}은(는) 주문 파일이 아니라 웹 페이지입니다. J·QSM에 다시 로그인해 내려받으십시오.</source>
        <translation>{file} は注文ファイルではなくウェブページです。J·QSMにログインし直してダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file}은(는) CSV가 아닙니다. 엑셀로 바꾸지 않은 원래 CSV 파일을 쓰십시오.</source>
        <translation>{file} はCSVではありません。Excelで変換していない元のCSVファイルを使ってください。</translation>
    </message>
    <message>
        <source>{file} {row}행의 글자를 읽을 수 없습니다. UTF-8이나 Shift_JIS로 내려받은 원래 파일을 쓰십시오.</source>
        <translation>{file} {row}行目の文字を読めません。UTF-8かShift_JISでダウンロードした元のファイルを使ってください。</translation>
    </message>
    <message>
        <source>{file} {row}행에 쓸 수 없는 글자(NUL)가 있습니다. 파일이 깨졌을 수 있으니 다시 내려받으십시오.</source>
        <translation>{file} {row}行目に使えない文字（NUL）があります。ファイルが壊れている可能性があるので、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file}은(는) 주문 파일이 아닙니다. DeliveryManagement_detail로 시작하는 파일을 쓰십시오.</source>
        <translation>{file} は注文ファイルではありません。DeliveryManagement_detailで始まるファイルを使ってください。</translation>
    </message>
    <message>
        <source>{file}에 ‘{column}’ 열이 없습니다. 상세(detail) 주문 파일을 그대로 쓰십시오.</source>
        <translation>{file} に「{column}」列がありません。詳細（detail）の注文ファイルをそのまま使ってください。</translation>
    </message>
    <message>
        <source>{file}에 ‘{column}’ 열이 두 번 있습니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation>{file} に「{column}」列が二つあります。元のファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file}이(가) {row}행에서 끊겼습니다. 아무것도 가져오지 않았으니 다시 내려받으십시오.</source>
        <translation>{file} は{row}行目で途切れています。何も取り込んでいませんので、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file} {row}행의 칸이 {found}개입니다({expected}개여야 합니다). 원래 파일을 다시 내려받으십시오.</source>
        <translation>{file} {row}行目の項目が{found}個です（正しくは{expected}個）。元のファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 ‘{value}’은(는) 표 계산 프로그램이 바꾼 번호입니다. 엑셀로 저장하지 않은 원래 파일을 쓰십시오.</source>
        <translation>{file} {row}行目「{column}」の「{value}」は表計算ソフトが変えた番号です。Excelで保存していない元のファイルを使ってください。</translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 ‘{value}’은(는) 번호가 아닙니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation>{file} {row}行目「{column}」の「{value}」は番号ではありません。元のファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 ‘{value}’은(는) 모르는 상태입니다. 아무것도 가져오지 않았습니다.</source>
        <translation>{file} {row}行目「{column}」の「{value}」は未知の状態です。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>{file} {row}행의 ‘{column}’이(가) 비어 있습니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation>{file} {row}行目の「{column}」が空です。元のファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 {value}이(가) 다른 내용으로 두 번 있습니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation>{file} {row}行目「{column}」の {value} が異なる内容で二度あります。元のファイルをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>{file} {row}행의 주문 {value}은(는) ‘{store}’ 가게의 것으로 알고 있습니다. 가게를 바꾸어 가져오십시오.</source>
        <translation>{file} {row}行目の注文 {value} は店舗「{store}」のものです。店舗を変えて取り込んでください。</translation>
    </message>
    <message>
        <source>{file}은(는) 실제 주문 파일입니다. 연습에서는 견본 주문만 쓸 수 있습니다.</source>
        <translation>{file} は実際の注文ファイルです。練習では見本の注文だけ使えます。</translation>
    </message>
    <message>
        <source>{file}은(는) 연습용 견본 주문입니다. 실제 업체로 보내지 않도록 가져오지 않았습니다.</source>
        <translation>{file} は練習用の見本の注文です。実際の業者に送らないよう、取り込みませんでした。</translation>
    </message>
    <message>
        <source>{id}번 메일이 없습니다. 발송함에 있는 번호를 쓰십시오.</source>
        <translation>メール {id} はありません。送信箱にある番号を使ってください。</translation>
    </message>
    <message>
        <source>{id}번 메일은 지금 상태({state})에서 그렇게 할 수 없습니다.</source>
        <translation>メール {id} は今の状態（{state}）ではその操作ができません。</translation>
    </message>
    <message>
        <source>{id}번 메일은 검사에서 멈추었습니다. 그대로 보내려면 까닭을 적으십시오.</source>
        <translation>メール {id} は検査で止まりました。そのまま送るには理由を入力してください。</translation>
    </message>
    <message>
        <source>{id}번 메일은 보낼 계정이 없습니다. 설정에서 메일 계정을 먼저 만드십시오.</source>
        <translation>メール {id} を送るアカウントがありません。先に設定でメールアカウントを作成してください。</translation>
    </message>
    <message>
        <source>메일 계정이 없습니다. 설정에서 계정을 먼저 만드십시오.</source>
        <translation>メールアカウントがありません。先に設定でアカウントを作成してください。</translation>
    </message>
    <message>
        <source>보내기에서 프로그램 오류가 났습니다. 잠시 뒤 저절로 다시 시도합니다. 되풀이되면 프로그램을 다시 여십시오.</source>
        <translation>送信中にプログラムのエラーが起きました。しばらくして自動でやり直します。繰り返すときはプログラムを開き直してください。</translation>
    </message>
    <message>
        <source>{path}을(를) 창이나 다른 명령이 쓰고 있습니다. 창을 닫고 명령이 끝난 뒤 되돌리십시오.</source>
        <translation>{path} はウィンドウか他のコマンドが使っています。ウィンドウを閉じ、コマンドが終わってから復元してください。</translation>
    </message>
    <message>
        <source>표준 출력에 쓰지 못했습니다({reason}). 어디까지 되었는지는 발송함과 목록에서 보십시오.</source>
        <translation>標準出力に書けませんでした（{reason}）。どこまで済んだかは送信箱と一覧で確かめてください。</translation>
    </message>
    <message>
        <source>{id}번 메일의 설정은 사용 N입니다. 먼저 사용을 Y로 바꾸십시오.</source>
        <translation>メール {id} の設定は使用Nです。先に使用をYに変えてください。</translation>
    </message>
    <message>
        <source>‘{name}’ 메일 계정이 없습니다. 설정에서 먼저 만드십시오.</source>
        <translation>メールアカウント「{name}」はありません。先に設定で作成してください。</translation>
    </message>
    <message>
        <source>계정 이름이 비어 있습니다. 알아볼 수 있는 이름을 입력하십시오.</source>
        <translation>アカウント名が空です。分かりやすい名前を入力してください。</translation>
    </message>
    <message>
        <source>메일 서버가 비어 있습니다. smtp로 시작하는 서버 이름을 입력하십시오.</source>
        <translation>メールサーバーが空です。smtpで始まるサーバー名を入力してください。</translation>
    </message>
    <message>
        <source>포트 {port}은(는) 쓸 수 없습니다. 보통 465(TLS)나 587(STARTTLS)입니다.</source>
        <translation>ポート {port} は使えません。ふつうは465（TLS）か587（STARTTLS）です。</translation>
    </message>
    <message>
        <source>보호되지 않은 연결로는 비밀번호를 보내지 않습니다. TLS나 STARTTLS를 고르십시오.</source>
        <translation>暗号化されていない接続ではパスワードを送りません。TLSかSTARTTLSを選んでください。</translation>
    </message>
    <message>
        <source>표준 입력에서 비밀번호를 읽지 못했습니다. 첫 줄에 비밀번호를 넣으십시오. 바뀐 것은 없습니다.</source>
        <translation>標準入力からパスワードを読めませんでした。最初の行にパスワードを入れてください。何も変わっていません。</translation>
    </message>
    <message>
        <source>연습에서는 {host}을(를) 쓸 수 없습니다. 연습 메일은 이 컴퓨터(127.0.0.1)의 서버로만 보냅니다.</source>
        <translation>練習では {host} を使えません。練習のメールはこのパソコン（127.0.0.1）のサーバーにだけ送ります。</translation>
    </message>
    <message>
        <source>비밀번호를 넣을 열쇠고리(keyring)가 없습니다. GNOME Keyring이나 KWallet을 설치한 뒤 다시 하십시오.</source>
        <translation>パスワードを保存するキーリングがありません。GNOME KeyringかKWalletをインストールしてからやり直してください。</translation>
    </message>
    <message>
        <source>열쇠고리(keyring)가 잠겨 있습니다. 잠금을 푼 뒤 다시 하십시오.</source>
        <translation>キーリングがロックされています。解除してからやり直してください。</translation>
    </message>
    <message>
        <source>열쇠고리(keyring)에서 비밀번호를 읽거나 쓸 수 없습니다({reason}). 계정의 비밀번호를 다시 넣으십시오.</source>
        <translation>キーリングのパスワードを読み書きできません（{reason}）。アカウントのパスワードを入れ直してください。</translation>
    </message>
    <message>
        <source>데이터베이스 주소 ‘{url}’을(를) 쓸 수 없습니다. sqlite:////폴더/파일.db 꼴로 쓰십시오.</source>
        <translation>データベースのURL「{url}」は使えません。sqlite:////フォルダ/ファイル.db の形で書いてください。</translation>
    </message>
    <message>
        <source>{path}에 쓸 수 없습니다(읽기 전용). 파일과 폴더의 권한을 확인하십시오. 바뀐 것은 없습니다.</source>
        <translation>{path} に書き込めません（読み取り専用）。ファイルとフォルダの権限を確認してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>{path}은(는) 더 새로운 프로그램의 것입니다. 프로그램을 새 판으로 올리십시오. 바뀐 것은 없습니다.</source>
        <translation>{path} はより新しいプログラムのものです。プログラムを更新してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>{path}이(가) 손상되었습니다. 백업을 되돌리십시오. 바뀐 것은 없습니다.</source>
        <translation>{path} は壊れています。バックアップから復元してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>{path}은(는) 이 프로그램의 데이터베이스가 아닙니다. 다른 파일을 고르십시오. 바뀐 것은 없습니다.</source>
        <translation>{path} はこのプログラムのデータベースではありません。別のファイルを選んでください。何も変わっていません。</translation>
    </message>
    <message>
        <source>{path}을(를) 다른 프로그램이 잡고 있습니다. 잠시 뒤 다시 하십시오.</source>
        <translation>{path} は別のプログラムが使っています。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>{path}을(를) 열 수 없습니다({reason}). 폴더가 있는지 확인하십시오.</source>
        <translation>{path} を開けません（{reason}）。フォルダがあるか確認してください。</translation>
    </message>
    <message>
        <source>디스크에 자리가 없어 {path}에 쓰지 못했습니다. 자리를 비운 뒤 다시 하십시오. 반쯤 된 것은 없습니다.</source>
        <translation>ディスクに空きがなく {path} に書き込めませんでした。空きを作ってからやり直してください。途中までの変更は残っていません。</translation>
    </message>
    <message>
        <source>{path}에 쓰지 못했습니다({reason}). 폴더와 권한을 확인하십시오.</source>
        <translation>{path} に書き込めませんでした（{reason}）。フォルダと権限を確認してください。</translation>
    </message>
    <message>
        <source>이 데이터베이스의 창이 이미 열려 있습니다. 열려 있는 창을 쓰십시오.</source>
        <translation>このデータベースのウィンドウはすでに開いています。開いているウィンドウを使ってください。</translation>
    </message>
    <message>
        <source>창을 열 화면이 없습니다. 화면이 있는 곳에서 열거나 명령을 쓰십시오(--help).</source>
        <translation>ウィンドウを開く画面がありません。画面のある環境で開くか、コマンドを使ってください（--help）。</translation>
    </message>
    <message>
        <source>{path}은(는) 연습용 데이터베이스가 아닙니다. 연습에는 새 파일을 쓰십시오. 바뀐 것은 없습니다.</source>
        <translation>{path} は練習用のデータベースではありません。練習には新しいファイルを使ってください。何も変わっていません。</translation>
    </message>
    <message>
        <source>{path}이(가) 이미 있습니다. 다른 이름을 쓰십시오.</source>
        <translation>{path} はすでにあります。別の名前を使ってください。</translation>
    </message>
    <message>
        <source>{path}은(는) 이 프로그램의 백업이 아닙니다. 다른 파일을 고르십시오.</source>
        <translation>{path} はこのプログラムのバックアップではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>문제없습니다.</source>
        <translation>問題ありません。</translation>
    </message>
    <message>
        <source>서버 이름을 찾을 수 없습니다. 이름과 인터넷 연결을 확인하십시오.</source>
        <translation>サーバー名が見つかりません。名前とインターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>서버가 연결을 받지 않습니다. 서버 이름과 포트를 확인하십시오.</source>
        <translation>サーバーが接続を受け付けません。サーバー名とポートを確認してください。</translation>
    </message>
    <message>
        <source>서버가 대답하지 않습니다. 잠시 뒤 다시 시도합니다.</source>
        <translation>サーバーが応答しません。しばらくしてから再試行します。</translation>
    </message>
    <message>
        <source>연결이 끊겼습니다.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>메일 서버답지 않은 대답이 왔습니다. 서버 이름과 포트를 확인하십시오.</source>
        <translation>メールサーバーらしくない応答でした。サーバー名とポートを確認してください。</translation>
    </message>
    <message>
        <source>서버가 이 컴퓨터를 거절합니다. 메일 서비스에 문의하십시오.</source>
        <translation>サーバーがこのパソコンを拒否しています。メールサービスにお問い合わせください。</translation>
    </message>
    <message>
        <source>서버가 보호된 연결(STARTTLS)을 하지 않습니다. 비밀번호를 지키려고 보내지 않습니다.</source>
        <translation>サーバーが暗号化接続（STARTTLS）に対応していません。パスワードを守るため送信しません。</translation>
    </message>
    <message>
        <source>서버 인증서의 기한이 지났습니다. 메일 서비스에 알리십시오.</source>
        <translation>サーバー証明書の期限が切れています。メールサービスに知らせてください。</translation>
    </message>
    <message>
        <source>서버 인증서의 이름이 다릅니다. 서버 이름을 확인하십시오.</source>
        <translation>サーバー証明書の名前が違います。サーバー名を確認してください。</translation>
    </message>
    <message>
        <source>서버 인증서를 믿을 수 없습니다. 서버 이름을 확인하십시오.</source>
        <translation>サーバー証明書を信頼できません。サーバー名を確認してください。</translation>
    </message>
    <message>
        <source>보호된 연결을 만들 수 없습니다. 보안 방식과 포트를 확인하십시오.</source>
        <translation>暗号化接続を確立できません。暗号化方式とポートを確認してください。</translation>
    </message>
    <message>
        <source>사용자 이름이나 비밀번호가 맞지 않습니다. 앱 비밀번호가 필요한 서비스도 있습니다.</source>
        <translation>ユーザー名かパスワードが違います。アプリパスワードが必要なサービスもあります。</translation>
    </message>
    <message>
        <source>서버가 로그인을 바랍니다. 사용자 이름과 비밀번호를 넣으십시오.</source>
        <translation>サーバーがログインを求めています。ユーザー名とパスワードを入力してください。</translation>
    </message>
    <message>
        <source>서버에 쓸 수 있는 로그인 방식이 없습니다. 보안 방식과 포트를 확인하십시오.</source>
        <translation>サーバーに使えるログイン方式がありません。暗号化方式とポートを確認してください。</translation>
    </message>
    <message>
        <source>지금은 로그인할 수 없습니다. 잠시 뒤 다시 시도합니다.</source>
        <translation>今はログインできません。しばらくしてから再試行します。</translation>
    </message>
    <message>
        <source>이 계정은 비밀번호 로그인이 꺼져 있습니다. 메일 서비스의 관리자에게 SMTP 인증을 켜 달라고 하십시오.</source>
        <translation>このアカウントはパスワードでのログインが無効です。メールサービスの管理者にSMTP認証の有効化を依頼してください。</translation>
    </message>
    <message>
        <source>열쇠고리(keyring)에서 비밀번호를 읽을 수 없습니다. 계정의 비밀번호를 다시 넣으십시오.</source>
        <translation>キーリングからパスワードを読めません。アカウントのパスワードを入れ直してください。</translation>
    </message>
    <message>
        <source>서버가 보내는 주소를 거절합니다. From 주소가 이 계정의 것인지 확인하십시오.</source>
        <translation>サーバーが差出人アドレスを拒否しています。Fromアドレスがこのアカウントのものか確認してください。</translation>
    </message>
    <message>
        <source>받는 주소를 서버가 거절했습니다. 보낼곳을 확인하십시오.</source>
        <translation>サーバーが宛先を拒否しました。送信先を確認してください。</translation>
    </message>
    <message>
        <source>받는 서버가 나중에 다시 보내라고 합니다. 저절로 다시 보냅니다.</source>
        <translation>受信サーバーが後で送り直すよう求めています。自動で送り直します。</translation>
    </message>
    <message>
        <source>메일이 서버가 받는 크기보다 큽니다.</source>
        <translation>メールがサーバーの受け付ける大きさを超えています。</translation>
    </message>
    <message>
        <source>보낼 수 있는 통수를 넘었습니다. 한도가 풀리면 저절로 이어서 보냅니다.</source>
        <translation>送信できる通数を超えました。制限が解けると自動で続きを送ります。</translation>
    </message>
    <message>
        <source>서버가 메일의 내용을 거절했습니다. 서버의 말을 확인하십시오.</source>
        <translation>サーバーがメールの内容を拒否しました。サーバーの応答を確認してください。</translation>
    </message>
    <message>
        <source>서버가 지금은 받지 않습니다. 잠시 뒤 다시 시도합니다.</source>
        <translation>サーバーが今は受け付けません。しばらくしてから再試行します。</translation>
    </message>
    <message>
        <source>보내기를 멈추어 이 메일은 나가지 않았습니다.</source>
        <translation>送信を止めたため、このメールは送られていません。</translation>
    </message>
    <message>
        <source>다른 프로그램이 이 메일을 맡아 여기서는 보내지 않았습니다.</source>
        <translation>別のプログラムがこのメールを担当したため、ここでは送りませんでした。</translation>
    </message>
    <message>
        <source>이 메일을 보내다가 프로그램 오류가 났습니다.</source>
        <translation>このメールの送信中にプログラムの不具合が起きました。</translation>
    </message>
    <message>
        <source>보류</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>취소를 되돌려 보류</source>
        <translation>取り消しを元に戻し保留</translation>
    </message>
    <message>
        <source>템플릿의 글</source>
        <translation>テンプレートの文</translation>
    </message>
    <message>
        <source>메일에 실린 값이 주문의 값과 다릅니다({fields}).</source>
        <translation>メールに載る値が注文の値と違います({fields})。</translation>
    </message>
    <message>
        <source>메일의 문자 집합에 없는 글자가 있어 바꿔 써야 합니다({fields}). 설정에서 바꿔 쓰기에 동의하거나 UTF-8로 보내십시오.</source>
        <translation>メールの文字コードにない文字があり、書き換えが必要です({fields})。設定で書き換えに同意するか、UTF-8で送ってください。</translation>
    </message>
    <message>
        <source>메일의 문자 집합에 없고 바꿔 쓸 글자도 없는 글자가 있습니다({fields}). UTF-8로 보내거나 받는 쪽에 직접 입력하십시오.</source>
        <translation>メールの文字コードになく、書き換える文字もない文字があります({fields})。UTF-8で送るか、受信側に手で入力してください。</translation>
    </message>
    <message>
        <source>되읽으면 다른 값으로 읽힐 수 있습니다({fields}). 값 안에 괄호나 다른 칸의 이름이 있는지 확인하십시오.</source>
        <translation>読み返すと別の値に読まれるおそれがあります({fields})。値の中に括弧や別の項目名がないか確認してください。</translation>
    </message>
    <message>
        <source>값 안의 줄이 다른 칸의 이름으로 시작하여 받는 쪽이 잘못 읽을 수 있습니다({fields}).</source>
        <translation>値の中の行が別の項目名で始まるため、受信側が読み違えるおそれがあります({fields})。</translation>
    </message>
    <message>
        <source>숫자여야 할 값이 숫자가 아니거나 한 줄이어야 할 값이 여러 줄입니다({fields}).</source>
        <translation>数字であるべき値が数字でないか、一行であるべき値が複数行です({fields})。</translation>
    </message>
    <message>
        <source>대기 Y라서 보류했습니다. 확인한 뒤 ‘보내기 허용’을 누르십시오.</source>
        <translation>待機 Yのため保留にしました。確認してから「送信を許可」を押してください。</translation>
    </message>
    <message>
        <source>검사에서 보류했습니다({fields}). 받는 쪽이 잘못 읽을 수 있으니 내용을 확인하십시오.</source>
        <translation>検査で保留になりました（{fields}）。受信側が読み誤るおそれがあるので内容を確認してください。</translation>
    </message>
    <message>
        <source>설정이 사용 N이 되어 보류했습니다. 사용 Y로 바꾼 뒤 허용할 수 있습니다.</source>
        <translation>設定が使用 Nになったため保留にしました。使用 Yに変えると許可できます。</translation>
    </message>
    <message>
        <source>주문이 취소되어 보류했습니다. 보내지 않으려면 취소하십시오.</source>
        <translation>注文がキャンセルされたため保留にしました。送らない場合は取り消してください。</translation>
    </message>
    <message>
        <source>비어서는 안 되는 값이 비어 있습니다({fields}). 주문 내용을 확인하십시오.</source>
        <translation>空であってはならない値が空です（{fields}）。注文の内容を確認してください。</translation>
    </message>
    <message>
        <source>보낼 메일 계정이 없습니다. 설정에서 계정을 만들면 저절로 나갑니다.</source>
        <translation>送るメールアカウントがありません。設定でアカウントを作ると自動で送られます。</translation>
    </message>
    <message>
        <source>이 카트의 메일을 만든 뒤에 들어온 상품이 있습니다. 먼저 나간 메일과 견주어 보십시오.</source>
        <translation>このカートのメールを作った後に入った商品があります。先に送ったメールと見比べてください。</translation>
    </message>
    <message>
        <source>백업에서 되돌린 메일입니다. 이미 보냈을 수 있으니 받는 쪽에서 확인하십시오.</source>
        <translation>バックアップから復元したメールです。送信済みかもしれないため、受信側で確認してください。</translation>
    </message>
    <message>
        <source>대기 Y</source>
        <translation>待機 Y</translation>
    </message>
    <message>
        <source>검사</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>빈 값</source>
        <translation>空の値</translation>
    </message>
    <message>
        <source>계정 없음</source>
        <translation>アカウントなし</translation>
    </message>
    <message>
        <source>늦은 상품</source>
        <translation>遅れて入った商品</translation>
    </message>
    <message>
        <source>사용 N</source>
        <translation>使用 N</translation>
    </message>
    <message>
        <source>취소된 주문</source>
        <translation>キャンセル済み注文</translation>
    </message>
    <message>
        <source>백업에서</source>
        <translation>バックアップから</translation>
    </message>
    <message>
        <source>보냄 대기</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>보내는 중</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>보냄</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>실패</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>취소됨</source>
        <translation>取消済み</translation>
    </message>
    <message>
        <source>주문알림</source>
        <translation>注文情報</translation>
    </message>
    <message>
        <source>배송요청건</source>
        <translation>配送要請</translation>
    </message>
    <message>
        <source>배송완료</source>
        <translation>配送完了</translation>
    </message>
    <message>
        <source>취소요청</source>
        <translation>キャンセル要請</translation>
    </message>
    <message>
        <source>취소완료</source>
        <translation>キャンセル完了</translation>
    </message>
    <message>
        <source>이름 찾기</source>
        <translation>名前解決</translation>
    </message>
    <message>
        <source>연결</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>인사</source>
        <translation>挨拶</translation>
    </message>
    <message>
        <source>보호(TLS)</source>
        <translation>暗号化(TLS)</translation>
    </message>
    <message>
        <source>로그인</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>보내는 주소</source>
        <translation>差出人アドレス</translation>
    </message>
    <message>
        <source>받는 주소</source>
        <translation>宛先アドレス</translation>
    </message>
    <message>
        <source>내용 준비</source>
        <translation>本文の準備</translation>
    </message>
    <message>
        <source>내용</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>서버의 확답</source>
        <translation>サーバーの受付</translation>
    </message>
    <message>
        <source>보내기 허용</source>
        <translation>送信を許可</translation>
    </message>
    <message>
        <source>그대로 보내기</source>
        <translation>そのまま送る</translation>
    </message>
    <message>
        <source>보내기 시작</source>
        <translation>送信開始</translation>
    </message>
    <message>
        <source>서버가 받음</source>
        <translation>サーバーが受付</translation>
    </message>
    <message>
        <source>다시 대기열로</source>
        <translation>待ち行列に戻す</translation>
    </message>
    <message>
        <source>실패로 끝남</source>
        <translation>失敗で終了</translation>
    </message>
    <message>
        <source>결과를 모름</source>
        <translation>結果不明</translation>
    </message>
    <message>
        <source>다시 시도</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>취소</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>도착 확인됨</source>
        <translation>到着を確認</translation>
    </message>
    <message>
        <source>다시 보내기</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>버리기</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>SettingSaver</name>
    <message>
        <source>같은 템플릿({number})을 같은 보낼곳({to})으로 보내는 설정이 이미 있습니다. 또 등록하면 같은 주문의 메일이 두 번 나갑니다. 그래도 등록할까요?</source>
        <translation>同じテンプレート（{number}）を同じ送信先（{to}）へ送る設定がすでにあります。さらに登録すると、同じ注文のメールが二度送られます。それでも登録しますか。</translation>
    </message>
    <message>
        <source>같은 설정이 있습니다</source>
        <translation>同じ設定があります</translation>
    </message>
    <message>
        <source>또 등록</source>
        <translation>さらに登録</translation>
    </message>
    <message>
        <source>등록하지 않기</source>
        <translation>登録しない</translation>
    </message>
    <message>
        <source>등록 성공</source>
        <translation>登録しました</translation>
    </message>
    <message>
        <source>수정 성공</source>
        <translation>修正しました</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>모든 가게</source>
        <translation>すべての店舗</translation>
    </message>
    <message>
        <source>새 설정</source>
        <translation>新しい設定</translation>
    </message>
    <message>
        <source>저장하는 중…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>고치는 설정: {number} · {to} · {company}</source>
        <translation>編集中：{number} · {to} · {company}</translation>
    </message>
    <message>
        <source>템플릿</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>알림 종류</source>
        <translation>お知らせ種類</translation>
    </message>
    <message>
        <source>전송 형식</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation>テンプレートのグループ</translation>
    </message>
    <message>
        <source>템플릿 명</source>
        <translation>テンプレート名</translation>
    </message>
    <message>
        <source>찾기(&amp;T)</source>
        <translation>参照(&amp;T)</translation>
    </message>
    <message>
        <source>템플릿 찾기</source>
        <translation>テンプレートの参照</translation>
    </message>
    <message>
        <source>보낼곳</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>orders@company.example</source>
        <translation>orders@company.example</translation>
    </message>
    <message>
        <source>찾기(&amp;A)</source>
        <translation>参照(&amp;A)</translation>
    </message>
    <message>
        <source>보낼곳 찾기</source>
        <translation>送信先の参照</translation>
    </message>
    <message>
        <source>사용 Y/N</source>
        <translation>使用 Y/N</translation>
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
        <translation>待機 Y/N</translation>
    </message>
    <message>
        <source>Y면 사람이 허용할 때까지 메일을 보내지 않습니다</source>
        <translation>Yにすると、人が許可するまでメールを送りません</translation>
    </message>
    <message>
        <source>인증키</source>
        <translation>認証キー</translation>
    </message>
    <message>
        <source>보기</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>인증키 보기</source>
        <translation>認証キーの表示</translation>
    </message>
    <message>
        <source>가게</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>송신자</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>초기화(&amp;L)</source>
        <translation>初期化(&amp;L)</translation>
    </message>
    <message>
        <source>등록(&amp;E)</source>
        <translation>登録(&amp;E)</translation>
    </message>
    <message>
        <source>수정(&amp;M)</source>
        <translation>修正(&amp;M)</translation>
    </message>
</context>
<context>
    <name>SettingsGrid</name>
    <message>
        <source>번호</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>카테고리</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>템플릿 그룹명</source>
        <translation>グループ名</translation>
    </message>
    <message>
        <source>템플릿 명</source>
        <translation>テンプレート名</translation>
    </message>
    <message>
        <source>형식</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>사용</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>대기</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>보내는 곳</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>등록자</source>
        <translation>登録者</translation>
    </message>
    <message>
        <source>등록일시</source>
        <translation>登録日時</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>{n}건</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>찾는 글자가 든 설정이 없습니다. 거르기를 지워 보십시오.</source>
        <translation>その文字を含む設定がありません。絞り込みを消してみてください。</translation>
    </message>
    <message>
        <source>아직 설정이 없습니다. 템플릿을 고르고 보낼곳을 넣어 등록하십시오.</source>
        <translation>まだ設定がありません。テンプレートを選び、送信先を入力して登録してください。</translation>
    </message>
    <message>
        <source>알림관리</source>
        <translation>受注メール管理</translation>
    </message>
    <message>
        <source>알림 설정 데이터</source>
        <translation>お知らせ設定データ</translation>
    </message>
    <message>
        <source>템플릿·보낼곳·등록자로 거르기</source>
        <translation>テンプレート・送信先・登録者で絞り込み</translation>
    </message>
    <message>
        <source>설정 거르기</source>
        <translation>設定の絞り込み</translation>
    </message>
    <message>
        <source>검색(&amp;R)</source>
        <translation>検索(&amp;R)</translation>
    </message>
    <message>
        <source>설정을 다시 읽습니다 (F5)</source>
        <translation>設定を読み直します (F5)</translation>
    </message>
    <message>
        <source>아직 설정이 없습니다. 템플릿을 고르고 보낼곳을 넣어 등록하면 여기에 나타납니다.</source>
        <translation>まだ設定がありません。テンプレートを選び、送信先を入力して登録すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>템플릿 찾기</source>
        <translation>テンプレートの参照</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>여는 중…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>보내지 않습니다: 데이터베이스를 열지 못했습니다.</source>
        <translation>送信していません：データベースを開けませんでした。</translation>
    </message>
    <message>
        <source>보내기 멈춤 · {counts}</source>
        <translation>送信停止 · {counts}</translation>
    </message>
    <message>
        <source>계정 {name} 멈춤</source>
        <translation>アカウント「{name}」停止中</translation>
    </message>
    <message>
        <source>마지막 주문 {at}</source>
        <translation>最後の注文 {at}</translation>
    </message>
    <message>
        <source>메일 계정 없음 — 설정에서 만드십시오</source>
        <translation>メールアカウントなし — 設定で作成してください</translation>
    </message>
    <message>
        <source>계정 {address} 정상</source>
        <translation>アカウント {address} 正常</translation>
    </message>
</context>
<context>
    <name>StoreSection</name>
    <message>
        <source>기본</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>판매자 ID</source>
        <translation>販売者ID</translation>
    </message>
    <message>
        <source>기본 가게</source>
        <translation>既定の店舗</translation>
    </message>
    <message>
        <source>가게 {name}을(를) 저장했습니다.</source>
        <translation>店舗「{name}」を保存しました。</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message>
        <source>장바구니마다 한 통</source>
        <translation>カートごとに1通</translation>
    </message>
    <message>
        <source>상품마다 한 통</source>
        <translation>商品ごとに1通</translation>
    </message>
    <message>
        <source>번호 {own}, {number}번의 복사본, {version}판</source>
        <translation>番号 {own}、{number}番の複製、第{version}版</translation>
    </message>
    <message>
        <source>{number}번의 복사본(아직 저장하지 않음)</source>
        <translation>{number}番の複製（未保存）</translation>
    </message>
    <message>
        <source>저장하지 않은 변경이 있습니다.</source>
        <translation>保存していない変更があります。</translation>
    </message>
    <message>
        <source>{line}줄 {column}칸</source>
        <translation>{line}行 {column}文字目</translation>
    </message>
    <message>
        <source>{n}판의 글입니다. 저장하면 가장 새로운 판이 됩니다.</source>
        <translation>第{n}版の文面です。保存すると最新の版になります。</translation>
    </message>
    <message>
        <source>시험하는 동안 글이 바뀌었습니다. 다시 저장하십시오.</source>
        <translation>試している間に文面が変わりました。もう一度保存してください。</translation>
    </message>
    <message>
        <source>저장했습니다: 번호 {number}, {version}판</source>
        <translation>保存しました：番号 {number}、第{version}版</translation>
    </message>
    <message>
        <source>템플릿 고치기</source>
        <translation>テンプレートの編集</translation>
    </message>
    <message>
        <source>이름(&amp;N)</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>템플릿 이름</source>
        <translation>テンプレートの名前</translation>
    </message>
    <message>
        <source>제목(&amp;J)</source>
        <translation>件名(&amp;J)</translation>
    </message>
    <message>
        <source>제목</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>고치기</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>비교</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>견줄 글</source>
        <translation>比べる文面</translation>
    </message>
    <message>
        <source>다른 줄</source>
        <translation>違う行</translation>
    </message>
    <message>
        <source>판</source>
        <translation>版</translation>
    </message>
    <message>
        <source>지금 글과 다른 줄</source>
        <translation>現在の文面と違う行</translation>
    </message>
    <message>
        <source>이 판으로 되돌리기(&amp;B)</source>
        <translation>この版に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>시험</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>시험(&amp;T)</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>시험의 진행</source>
        <translation>試行の進み具合</translation>
    </message>
    <message>
        <source>달라지는 것</source>
        <translation>変わるもの</translation>
    </message>
    <message>
        <source>처음으로 달라지는 메일</source>
        <translation>最初に変わるメール</translation>
    </message>
    <message>
        <source>쓰는 설정</source>
        <translation>使う設定</translation>
    </message>
    <message>
        <source>기다리는 메일의 다른 줄</source>
        <translation>待っているメールの違う行</translation>
    </message>
    <message>
        <source>설정에 새 글 쓰기(&amp;U)</source>
        <translation>設定を新しい文面に(&amp;U)</translation>
    </message>
    <message>
        <source>기다리는 메일 견주기(&amp;W)</source>
        <translation>待っているメールを比べる(&amp;W)</translation>
    </message>
    <message>
        <source>견준 메일 다시 만들기(&amp;R)</source>
        <translation>比べたメールを作り直す(&amp;R)</translation>
    </message>
    <message>
        <source>자리표</source>
        <translation>差し込み項目</translation>
    </message>
    <message>
        <source>비어 있어도 보냄(&amp;E)</source>
        <translation>空でも送る(&amp;E)</translation>
    </message>
    <message>
        <source>넣기(&amp;I)</source>
        <translation>挿入(&amp;I)</translation>
    </message>
    <message>
        <source>저장(&amp;S)</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>닫기(&amp;L)</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>TemplatePopup</name>
    <message>
        <source>템플릿 번호</source>
        <translation>テンプレート番号</translation>
    </message>
    <message>
        <source>템플릿 그룹명</source>
        <translation>グループ名</translation>
    </message>
    <message>
        <source>템플릿 명</source>
        <translation>テンプレート名</translation>
    </message>
    <message>
        <source>알림 종류</source>
        <translation>お知らせ種類</translation>
    </message>
    <message>
        <source>전송 방법</source>
        <translation>送信方法</translation>
    </message>
    <message>
        <source>{n}건</source>
        <translation>{n}件</translation>
    </message>
    <message>
        <source>고치기(&amp;C)…</source>
        <translation>編集(&amp;C)…</translation>
    </message>
    <message>
        <source>복사해서 고치기(&amp;C)…</source>
        <translation>複製して編集(&amp;C)…</translation>
    </message>
    <message>
        <source>템플릿 선택</source>
        <translation>テンプレートの選択</translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation>テンプレートのグループ</translation>
    </message>
    <message>
        <source>검색(&amp;S)</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>템플릿</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>템플릿 내용</source>
        <translation>テンプレートの内容</translation>
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
        <translation>件名：{words}</translation>
    </message>
    <message>
        <source>본문 {line}줄: {words}</source>
        <translation>本文{line}行目：{words}</translation>
    </message>
    <message>
        <source>[% … %]가 맞지 않습니다. if와 endif, for와 endfor를 짝지으십시오.</source>
        <translation>[% … %] が正しくありません。ifとendif、forとendforを対にしてください。</translation>
    </message>
    <message>
        <source>[% … %]가 너무 깊이 겹칩니다({most}겹까지).</source>
        <translation>[% … %] の入れ子が深すぎます（{most}段まで）。</translation>
    </message>
    <message>
        <source>글이 너무 깁니다({most}자까지).</source>
        <translation>文面が長すぎます（{most}文字まで）。</translation>
    </message>
    <message>
        <source>[% … %]가 너무 많습니다({most}개까지).</source>
        <translation>[% … %] が多すぎます（{most}個まで）。</translation>
    </message>
    <message>
        <source>쓸 수 없는 글자(NUL)가 있습니다.</source>
        <translation>使えない文字（NUL）があります。</translation>
    </message>
    <message>
        <source>글자가 아닌 것(반쪽 문자)이 있습니다.</source>
        <translation>文字でないもの（半端な文字コード）があります。</translation>
    </message>
    <message>
        <source>줄바꿈이나 제어 문자가 있습니다. 한 줄로 쓰십시오.</source>
        <translation>改行か制御文字があります。1行で書いてください。</translation>
    </message>
    <message>
        <source>자리표가 끝나지 않았습니다. [$_이름_$] 꼴로 쓰십시오.</source>
        <translation>差し込み項目が閉じていません。[$_名前_$] の形で書いてください。</translation>
    </message>
    <message>
        <source>쓸 수 없는 말입니다. 자리표, ‘if 자리표’, ‘for line in lines’만 쓸 수 있습니다.</source>
        <translation>使えない書き方です。差し込み項目、「if 項目」、「for line in lines」だけが使えます。</translation>
    </message>
    <message>
        <source>‘for line in lines’는 장바구니(Group) 템플릿에서 한 겹으로만 쓸 수 있습니다.</source>
        <translation>「for line in lines」はカート（Group）のテンプレートで、1段だけ使えます。</translation>
    </message>
    <message>
        <source>상품마다 다른 자리표입니다. ‘for line in lines’ 안에서만 쓸 수 있습니다.</source>
        <translation>商品ごとに違う項目です。「for line in lines」の中だけで使えます。</translation>
    </message>
</context>
<context>
    <name>TemplateText</name>
    <message>
        <source>템플릿 본문</source>
        <translation>テンプレートの本文</translation>
    </message>
</context>
<context>
    <name>TestMailTask</name>
    <message>
        <source>시험 메일</source>
        <translation>テストメール</translation>
    </message>
    <message>
        <source>이 메일을 시험으로 받을 주소입니다. 주문으로 읽히지 않도록 표시하여 지금 보냅니다.</source>
        <translation>このメールをテストとして受け取る宛先です。注文として読まれないよう印を付けて今送ります。</translation>
    </message>
    <message>
        <source>시험 메일을 보내는 중…</source>
        <translation>テストメールを送信中…</translation>
    </message>
    <message>
        <source>시험 메일을 {to}에 보냈습니다. {reply}</source>
        <translation>テストメールを{to}に送りました。{reply}</translation>
    </message>
    <message>
        <source>시험 메일이 나가지 않았습니다. {why}</source>
        <translation>テストメールは送られませんでした。{why}</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>저장하기 전에 지난 주문의 메일을 예전 글과 새 글로 만들어 견줍니다. 보내지 않습니다.</source>
        <translation>保存の前に、これまでの注文のメールを以前の文面と新しい文面で作って比べます。送信はしません。</translation>
    </message>
    <message>
        <source>멈춤(&amp;T)</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>시험(&amp;T)</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>처음으로 달라지는 메일: 주문 {order_no}</source>
        <translation>最初に変わるメール：注文 {order_no}</translation>
    </message>
    <message>
        <source>달라지는 것</source>
        <translation>変わるもの</translation>
    </message>
</context>
<context>
    <name>TrialWords</name>
    <message>
        <source>저장된 주문이 없어 시험할 메일이 없습니다.</source>
        <translation>保存された注文がないため、試すメールがありません。</translation>
    </message>
    <message>
        <source>멈추었습니다. {total}통 가운데 {n}통까지: {changed}통이 달라집니다.</source>
        <translation>中止しました。{total}通のうち{n}通まで：{changed}通が変わります。</translation>
    </message>
    <message>
        <source>지난 주문의 메일 {n}통 가운데 {changed}통이 달라집니다.</source>
        <translation>これまでの注文のメール{n}通のうち{changed}通が変わります。</translation>
    </message>
    <message>
        <source>새로 보류 {n}통: {words}</source>
        <translation>新たに保留 {n}通：{words}</translation>
    </message>
    <message>
        <source>보류가 풀림 {n}통: {words}</source>
        <translation>保留でなくなる {n}通：{words}</translation>
    </message>
    <message>
        <source>새로 규칙에 어긋남 {n}통: {words}</source>
        <translation>新たに規則に反する {n}通：{words}</translation>
    </message>
    <message>
        <source>규칙에 맞게 됨 {n}통: {words}</source>
        <translation>規則に合うようになる {n}通：{words}</translation>
    </message>
    <message>
        <source>없어짐 {n}통</source>
        <translation>なくなる {n}通</translation>
    </message>
    <message>
        <source>새로 읽힘 {n}통</source>
        <translation>新たに読める {n}通</translation>
    </message>
    <message>
        <source>다르게 읽힘 {n}통</source>
        <translation>違って読める {n}通</translation>
    </message>
</context>
<context>
    <name>UsesView</name>
    <message>
        <source>설정 {n}개가 이제 새 글을 씁니다.</source>
        <translation>設定 {n}件が新しい文面を使います。</translation>
    </message>
    <message>
        <source>처음 {n}통만 보입니다. 다시 만드는 것은 {all}통입니다.</source>
        <translation>最初の{n}通だけを表示しています。作り直すのは{all}通です。</translation>
    </message>
    <message>
        <source>{n}통을 다시 만들었습니다. 만들지 못한 메일 {refused}통.</source>
        <translation>{n}通を作り直しました。作れなかったメール {refused}通。</translation>
    </message>
    <message>
        <source>이 템플릿을 쓰는 설정이 없습니다.</source>
        <translation>このテンプレートを使う設定はありません。</translation>
    </message>
    <message>
        <source>설정 {n}개 가운데 {older}개는 예전 글 그대로이고, 메일 {waiting}통이 기다립니다.</source>
        <translation>設定 {n}件のうち {older}件は以前の文面のままで、メール {waiting}通が待っています。</translation>
    </message>
    <message>
        <source>설정 {n}개가 지금 글을 씁니다. 메일 {waiting}통이 기다립니다.</source>
        <translation>設定 {n}件が現在の文面を使います。メール {waiting}通が待っています。</translation>
    </message>
    <message>
        <source>달라지지 않습니다.</source>
        <translation>変わりません。</translation>
    </message>
    <message>
        <source>설정</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>보낼곳</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>판</source>
        <translation>版</translation>
    </message>
    <message>
        <source>기다리는 메일</source>
        <translation>待っているメール</translation>
    </message>
    <message>
        <source>{version}판</source>
        <translation>第{version}版</translation>
    </message>
</context>
<context>
    <name>VersionView</name>
    <message>
        <source>견줄 글과 같습니다.</source>
        <translation>比べる文面と同じです。</translation>
    </message>
    <message>
        <source>- 는 견줄 글에만, + 는 지금 글에만 있는 줄입니다.</source>
        <translation>- は比べる文面だけ、+ は現在の文面だけにある行です。</translation>
    </message>
    <message>
        <source>{number}번 원본(복사할 때)</source>
        <translation>{number}番の原本（複製時）</translation>
    </message>
    <message>
        <source>{number}번 원본</source>
        <translation>{number}番の原本</translation>
    </message>
    <message>
        <source>{number}번 원본(지금)</source>
        <translation>{number}番の原本（現在）</translation>
    </message>
    <message>
        <source>{number}번에서 복사</source>
        <translation>{number}番から複製</translation>
    </message>
    <message>
        <source>{version}판으로 되돌림</source>
        <translation>第{version}版に戻した</translation>
    </message>
    <message>
        <source>판</source>
        <translation>版</translation>
    </message>
    <message>
        <source>언제</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>누가</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>내력</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>이름</source>
        <translation>名前</translation>
    </message>
</context>
</TS>
