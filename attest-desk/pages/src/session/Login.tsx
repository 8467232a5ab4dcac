import { useState } from 'preact/hooks';
import { login } from './session';

/** Asks for name and password. */
export function Login({ onDone }: { onDone: () => void }) {
  const [wrong, setWrong] = useState('');
  const send = (form: FormData) =>
    login(String(form.get('name')), String(form.get('password'))).then(onDone, (error: unknown) =>
      setWrong(error instanceof Error ? error.message : String(error)),
    );
  return (
    <main class="page login" id="main">
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault();
          void send(new FormData(event.currentTarget));
        }}
      >
        <h1>Log in to the desk</h1>
        <label>
          Name
          <input name="name" autocomplete="username" required autofocus />
        </label>
        <label>
          Password
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        {wrong !== '' && (
          <p class="message wrong" role="alert">
            {wrong}
          </p>
        )}
        <button class="main">Log in</button>
      </form>
    </main>
  );
}
