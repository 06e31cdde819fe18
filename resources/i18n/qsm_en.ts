<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ko_KR">
<context>
    <name>AccountSection</name>
    <message>
        <source>새 계정</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS (465)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS (587)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>없음 (이 컴퓨터의 서버만)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>계정 {name}을(를) 저장했습니다. 기다리던 메일은 이 계정으로 나갑니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>검사하는 중…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>멈춤(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>검사(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressPopup</name>
    <message>
        <source>주소</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>설정 수</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마지막 변경</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보낼곳 선택</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주소나 그룹으로 거르기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주소 거르기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>쓴 적이 있는 주소</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아직 쓴 주소가 없습니다. 보낼곳에 직접 입력하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckTask</name>
    <message>
        <source>검사를 멈추었습니다.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>명령을 이해하지 못했습니다({detail}). &apos;qsm-desktop --help&apos;를 보십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>프로그램 오류가 생겨 명령을 끝내지 못했습니다. 자세한 내용은 {log}에 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: 새 주문 {new}건, 아는 주문 {known}건, 보낼 메일 {queued}통, 보류 {held}통</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보낸 메일 {sent}통, 남은 메일 {left}통</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보낼 때가 된 메일 {left}통이 남았습니다. &apos;qsm-desktop outbox&apos;에서 까닭을 볼 수 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>처리한 메일 {done}통, 처리하지 못한 메일 {refused}통</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>백업을 {file}에 썼습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>백업을 되돌렸습니다. 기다리던 메일 {held}통은 이미 보냈을 수 있어 보류했습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문번호 {order_no}를 알지 못합니다. 먼저 주문 파일을 가져오십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보내는 사람</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받는 곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>제목</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>빈 값</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>상태</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버의 말</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigPage</name>
    <message>
        <source>등록자 이름을 저장했습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>설정</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가게</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이름</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가게 이름</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>판매자 ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>기본 가게</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가게 저장(&amp;S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>메일 계정</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>계정</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>계정 이름</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 주소</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shop@myshop.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp.myshop.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>포트</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보안</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>사용자</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>비밀번호</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>열쇠고리(keyring)에만 넣고 다시 보여 주지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From은 이 계정의 주소여야 합니다. 다른 도메인이면 받는 쪽이 스팸으로 버릴 수 있습니다. 모든 업체가 가게의 주소로 온 메일을 받는지는 확인되지 않았으니, 보낼곳을 등록하기 전에 업체에 물어보십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>검사(&amp;K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>계정 저장(&amp;A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>일반</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>언어</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>등록자</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이름 저장(&amp;U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>데이터</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>폴더 열기(&amp;F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>운영체제의 열쇠고리(keyring)에만 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>QSM Desktop 시작</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>처음 한 번만 묻습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>언어</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가게 이름</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>본점</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>판매자 ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J·QSM의 알림관리는 여기서 등록해도 스스로 꺼지지 않습니다. J·QSM에서 사용을 N으로 바꾸지 않으면 업체가 같은 주문을 두 번 받습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J·QSM의 사용을 N으로 바꾸었거나, 보내기 전에 바꾸겠습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>나중에(&amp;L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>시작(&amp;S)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>번호</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>시각</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받는 곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>제목</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>크기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}통</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받은 메일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>폴더 열기(&amp;F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>연습용 메일 서버에 도착한 메일입니다. 업체의 프로그램이 받는 것과 똑같은 바이트입니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>본문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>원문</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>보내지 않습니다: 데이터베이스를 열지 못했습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>알림관리</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>발송함</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받은 메일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>설정</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>여는 중…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>프로그램 오류가 생겼습니다. 자세한 내용은 기록 파일에 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보내는 중 {sending} · 보냄 대기 {queued} · 대기 {held} · 확인 필요 {needs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>마지막 주문 {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>메일 계정 없음 — 설정에서 만드십시오</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>계정 {name} 멈춤: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>계정 {address} 정상</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QSM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>쪽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>연습 — 여기서 보내는 메일은 이 컴퓨터를 떠나지 않습니다. 실제 주문 파일은 쓸 수 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>되돌리기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>닫기</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>시각</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>파일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가게</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>새 주문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아는 주문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>무시</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보낼 메일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보류</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문번호</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>카트번호</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문일시</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>상품명</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>수량</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>구매자</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문 파일 열기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문 파일 (*.csv);;모든 파일 (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}을(를) 보는 중…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>어느 가게의 주문인지 모릅니다. 설정에서 가게를 먼저 등록하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} → {store} 가게</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>새 주문 {new}건 · 이미 아는 주문 {known}건 · 알릴 것이 없는 행 {ignored}건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 주문들로 보낼 설정이 없습니다. 알림관리에서 사용 Y인 설정을 만드십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {name} → {to}: 보낼 메일 {queued}통</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보류 {n}통({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가져오기를 멈추었습니다. 아무것도 가져오지 않았습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: 새 주문 {new}건, 보낼 메일 {queued}통, 보류 {held}통</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>파일 열기(&amp;O)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가져오는 중</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취소(&amp;C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가져오기(&amp;I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DeliveryManagement_detail 파일을 이 창에 끌어다 놓거나 ‘파일 열기’로 고르십시오. 무엇이 보내질지 먼저 보여 드립니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가져온 파일</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>최근 주문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문번호·이름·상품으로 찾기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문 찾기</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxDetail</name>
    <message>
        <source>서버에 다 넘겼지만 확답을 받지 못했습니다. 받는 쪽에서 이 주문을 찾아보고, 있으면 ‘도착 확인됨’을, 없으면 ‘다시 보내기’를 누르십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>만듦</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}번째 시도, {stage}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxGrid</name>
    <message>
        <source>상태</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>알림 종류</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문·카트번호</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보내는 곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>제목</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>시도</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다음 시도</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버의 말</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>시각</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>모든 상태</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>고른 상태와 글자에 맞는 메일이 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아직 메일이 없습니다. 주문 파일을 가져오면 여기에 나타납니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>계정 {name}이(가) 멈추었습니다. 메일은 모두 대기열에 있습니다. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}통을 골랐습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>그대로 보내기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>검사에서 멈춘 메일입니다. 그대로 보내는 까닭을 적으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}통은 하지 못했습니다. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}통을 처리했습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>발송함</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>상태</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보낼곳·제목·주문번호로 거르기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>메일 거르기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>기다리는 것 모두 보내기(&amp;W)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금 다시 시도(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>본문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>원문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>기록</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보내기 허용(&amp;P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>그대로 보내기(&amp;G)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다시 시도(&amp;Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취소(&amp;X)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>도착 확인됨(&amp;V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>같은 Message-ID로 다시 보내기(&amp;B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>버리기(&amp;D)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>샘플 주문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿을 고르면 여기에 메일이 보입니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>비어 있어 보류됩니다: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받는 쪽이 다른 칸으로 읽을 수 있어 보류됩니다: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>메일 계정이 없어 보내는 사람은 보기입니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>본문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>제목/머리글</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>원문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>미리 볼 주문</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>보낼곳 주소가 비어 있습니다. 메일을 받을 주소를 입력하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{address}’은(는) 메일 주소가 아닙니다. name@company.example 꼴로 입력하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>제목이 비어 있습니다. 받는 업체가 제목으로 메일을 알아보므로 템플릿의 제목을 그대로 두는 것이 안전합니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}번 템플릿이 없습니다. 목록에 있는 번호를 고르십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿을 고르지 않았습니다. ‘찾기’로 템플릿을 고르십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}번 설정이 없습니다. 목록에 있는 번호를 쓰십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>그 사이 다른 곳에서 이 설정을 고쳤습니다. ‘검색’으로 다시 읽은 뒤 고치십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>바뀐 것이 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿을 쓸 수 없습니다({file} {line}줄, {reason}). 이 템플릿으로는 메일을 만들지 않습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’이라는 자리표는 없습니다({line}줄). 철자를 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ 가게가 없습니다. 설정에서 가게를 먼저 등록하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>어느 가게의 주문인지 모릅니다. 설정에서 가게를 먼저 등록하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가게 이름이 비어 있습니다. 알아볼 수 있는 이름을 입력하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>판매자 ID가 비어 있습니다. J·QSM에 로그인하는 판매자 ID를 입력하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>판매자 ID ‘{seller_id}’은(는) ‘{store}’ 가게가 쓰고 있습니다. 그 가게를 고치거나 다른 ID를 입력하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}을(를) 읽을 수 없습니다({reason}). 파일이 있는지, 다른 프로그램이 열고 있지 않은지 보십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}은(는) 빈 파일입니다. J·QSM에서 다시 내려받으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}은(는) 주문 파일이 아니라 웹 페이지입니다. J·QSM에 다시 로그인해 내려받으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}은(는) CSV가 아닙니다. 엑셀로 바꾸지 않은 원래 CSV 파일을 쓰십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {row}행의 글자를 읽을 수 없습니다. UTF-8이나 Shift_JIS로 내려받은 원래 파일을 쓰십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {row}행에 쓸 수 없는 글자(NUL)가 있습니다. 파일이 깨졌을 수 있으니 다시 내려받으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}은(는) 주문 파일이 아닙니다. DeliveryManagement_detail로 시작하는 파일을 쓰십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}에 ‘{column}’ 열이 없습니다. 상세(detail) 주문 파일을 그대로 쓰십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}에 ‘{column}’ 열이 두 번 있습니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}이(가) {row}행에서 끊겼습니다. 아무것도 가져오지 않았으니 다시 내려받으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {row}행의 칸이 {found}개입니다({expected}개여야 합니다). 원래 파일을 다시 내려받으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 ‘{value}’은(는) 표 계산 프로그램이 바꾼 번호입니다. 엑셀로 저장하지 않은 원래 파일을 쓰십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 ‘{value}’은(는) 번호가 아닙니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 ‘{value}’은(는) 모르는 상태입니다. 아무것도 가져오지 않았습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {row}행의 ‘{column}’이(가) 비어 있습니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {row}행 ‘{column}’의 {value}이(가) 다른 내용으로 두 번 있습니다. 원래 파일을 다시 내려받으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} {row}행의 주문 {value}은(는) ‘{store}’ 가게의 것으로 알고 있습니다. 가게를 바꾸어 가져오십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}은(는) 실제 주문 파일입니다. 연습에서는 견본 주문만 쓸 수 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}은(는) 연습용 견본 주문입니다. 실제 업체로 보내지 않도록 가져오지 않았습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}번 메일이 없습니다. 발송함에 있는 번호를 쓰십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}번 메일은 지금 상태({state})에서 그렇게 할 수 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}번 메일은 검사에서 멈추었습니다. 그대로 보내려면 까닭을 적으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}번 메일은 보낼 계정이 없습니다. 설정에서 메일 계정을 먼저 만드십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}번 메일에는 빈 값({fields})이 있습니다. 주문 내용을 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id}번 메일의 설정은 사용 N입니다. 먼저 사용을 Y로 바꾸십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘{name}’ 메일 계정이 없습니다. 설정에서 먼저 만드십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>계정 이름이 비어 있습니다. 알아볼 수 있는 이름을 입력하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>메일 서버가 비어 있습니다. smtp로 시작하는 서버 이름을 입력하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>포트 {port}은(는) 쓸 수 없습니다. 보통 465(TLS)나 587(STARTTLS)입니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보호되지 않은 연결로는 비밀번호를 보내지 않습니다. TLS나 STARTTLS를 고르십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>연습에서는 {host}을(를) 쓸 수 없습니다. 연습 메일은 이 컴퓨터(127.0.0.1)의 서버로만 보냅니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>비밀번호를 넣을 열쇠고리(keyring)가 없습니다. GNOME Keyring이나 KWallet을 설치한 뒤 다시 하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>열쇠고리(keyring)가 잠겨 있습니다. 잠금을 푼 뒤 다시 하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>열쇠고리(keyring)에서 비밀번호를 읽거나 쓸 수 없습니다({reason}). 계정의 비밀번호를 다시 넣으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>데이터베이스 주소 ‘{url}’을(를) 쓸 수 없습니다. sqlite:////폴더/파일.db 꼴로 쓰십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}에 쓸 수 없습니다(읽기 전용). 파일과 폴더의 권한을 확인하십시오. 바뀐 것은 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}은(는) 더 새로운 프로그램의 것입니다. 프로그램을 새 판으로 올리십시오. 바뀐 것은 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}이(가) 손상되었습니다. 백업을 되돌리십시오. 바뀐 것은 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}은(는) 이 프로그램의 데이터베이스가 아닙니다. 다른 파일을 고르십시오. 바뀐 것은 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}을(를) 다른 프로그램이 잡고 있습니다. 잠시 뒤 다시 하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}을(를) 열 수 없습니다({reason}). 폴더가 있는지 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>디스크에 자리가 없어 {path}에 쓰지 못했습니다. 자리를 비운 뒤 다시 하십시오. 반쯤 된 것은 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}에 쓰지 못했습니다({reason}). 폴더와 권한을 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 데이터베이스의 창이 이미 열려 있습니다. 열려 있는 창을 쓰십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다른 프로그램이 메일을 보내고 있습니다. 끝난 뒤 다시 하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>창을 열 화면이 없습니다. 화면이 있는 곳에서 열거나 명령을 쓰십시오(--help).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}은(는) 연습용 데이터베이스가 아닙니다. 연습에는 새 파일을 쓰십시오. 바뀐 것은 없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}이(가) 이미 있습니다. 다른 이름을 쓰십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}을(를) 창이나 보내기 프로그램이 쓰고 있습니다. 닫은 뒤 되돌리십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}은(는) 이 프로그램의 백업이 아닙니다. 다른 파일을 고르십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>문제없습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버 이름을 찾을 수 없습니다. 이름과 인터넷 연결을 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버가 연결을 받지 않습니다. 서버 이름과 포트를 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버가 대답하지 않습니다. 잠시 뒤 다시 시도합니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>연결이 끊겼습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>메일 서버답지 않은 대답이 왔습니다. 서버 이름과 포트를 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버가 이 컴퓨터를 거절합니다. 메일 서비스에 문의하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버가 보호된 연결(STARTTLS)을 하지 않습니다. 비밀번호를 지키려고 보내지 않습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버 인증서의 기한이 지났습니다. 메일 서비스에 알리십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버 인증서의 이름이 다릅니다. 서버 이름을 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버 인증서를 믿을 수 없습니다. 서버 이름을 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보호된 연결을 만들 수 없습니다. 보안 방식과 포트를 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>사용자 이름이나 비밀번호가 맞지 않습니다. 앱 비밀번호가 필요한 서비스도 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버가 로그인을 바랍니다. 사용자 이름과 비밀번호를 넣으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버에 쓸 수 있는 로그인 방식이 없습니다. 보안 방식과 포트를 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>지금은 로그인할 수 없습니다. 잠시 뒤 다시 시도합니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 계정은 비밀번호 로그인이 꺼져 있습니다. 메일 서비스의 관리자에게 SMTP 인증을 켜 달라고 하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>열쇠고리(keyring)에서 비밀번호를 읽을 수 없습니다. 계정의 비밀번호를 다시 넣으십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버가 보내는 주소를 거절합니다. From 주소가 이 계정의 것인지 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받는 주소를 서버가 거절했습니다. 보낼곳을 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받는 서버가 나중에 다시 보내라고 합니다. 저절로 다시 보냅니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>메일이 서버가 받는 크기보다 큽니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보낼 수 있는 통수를 넘었습니다. 한도가 풀리면 저절로 이어서 보냅니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버가 메일의 내용을 거절했습니다. 서버의 말을 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버가 지금은 받지 않습니다. 잠시 뒤 다시 시도합니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보내기를 멈추어 이 메일은 나가지 않았습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다른 프로그램이 이 메일을 맡아 여기서는 보내지 않았습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 메일을 보내다가 프로그램 오류가 났습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>대기 Y라서 기다립니다. 확인한 뒤 ‘보내기 허용’을 누르십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>검사에서 멈추었습니다({fields}). 받는 쪽이 잘못 읽을 수 있으니 내용을 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>비어서는 안 되는 값이 비어 있습니다({fields}). 주문 내용을 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보낼 메일 계정이 없습니다. 설정에서 계정을 만들면 저절로 나갑니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이 카트의 메일을 만든 뒤에 들어온 상품이 있습니다. 먼저 나간 메일과 견주어 보십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>설정이 사용 N이 되어 멈추었습니다. 사용 Y로 바꾼 뒤 허용할 수 있습니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문이 취소되어 멈추었습니다. 보내지 않으려면 취소하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>백업에서 되돌린 메일입니다. 이미 보냈을 수 있으니 받는 쪽에서 확인하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>대기 Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>검사</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>빈 값</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>계정 없음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>늦은 상품</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>사용 N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취소된 주문</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>백업에서</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보냄 대기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>대기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보내는 중</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보냄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>실패</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>확인 필요</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취소됨</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>주문알림</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>배송요청건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>배송완료</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취소요청</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취소완료</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이름 찾기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>연결</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>인사</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보호(TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>로그인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보내는 주소</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>받는 주소</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>내용 준비</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>내용</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버의 확답</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보내기 허용</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>그대로 보내기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보내기 시작</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>서버가 받음</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다시 대기열로</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>실패로 끝남</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>결과를 모름</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>멈춤</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다시 시도</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취소</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>취소를 되돌림</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>도착 확인됨</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다시 보내기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>버리기</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>모든 가게</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>회사 {company}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>새 설정</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>고치는 설정: 템플릿 {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>알림 종류</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>전송 형식</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 명</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>찾기(&amp;T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 찾기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보낼곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orders@company.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>찾기(&amp;A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보낼곳 찾기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>사용 Y/N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>대기 Y/N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y면 사람이 허용할 때까지 메일을 보내지 않습니다</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>인증키</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>인증키 보기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가게</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>제목</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>송신자</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>초기화(&amp;L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>등록(&amp;E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>수정(&amp;M)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsGrid</name>
    <message>
        <source>템플릿 번호</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>카테고리</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 그룹명</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 명</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>전송 형식</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>보내는 곳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>사용 Y/N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>대기 Y/N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>등록자</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>등록일시</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>저장하지 않은 변경</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>입력한 내용을 아직 저장하지 않았습니다. 버릴까요?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>버리기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>계속 고치기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>찾는 글자가 든 설정이 없습니다. 거르기를 지워 보십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아직 설정이 없습니다. 템플릿을 고르고 보낼곳을 넣어 등록하십시오.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>등록 성공</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>수정 성공</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>알림관리</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>다시 보지 않기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>확인</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>알림 설정 데이터</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿·보낼곳·등록자로 거르기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>설정 거르기</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>검색(&amp;R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>설정을 다시 읽습니다 (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>아직 설정이 없습니다. 템플릿을 고르고 보낼곳을 넣어 등록하면 여기에 나타납니다.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 찾기</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreSection</name>
    <message>
        <source>기본</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>이름</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>판매자 ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>기본 가게</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>가게 {name}을(를) 저장했습니다.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatePopup</name>
    <message>
        <source>템플릿 번호</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 그룹명</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 명</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>알림 종류</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>전송 방법</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}건</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 선택</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 그룹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>검색(&amp;S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>템플릿 내용</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
