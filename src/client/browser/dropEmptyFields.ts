/**
 * Leaves fields that hold nothing out of what forms ask for, so that an address says only what was
 * chosen. It hears of every form, sent by the browser or by the app. Without script the server
 * leads on to the same address.
 */
export const dropEmptyFields = (): void =>
  addEventListener('formdata', ({ formData }) => {
    for (const name of new Set(formData.keys())) {
      const filled = formData.getAll(name).filter((value) => value !== '');
      formData.delete(name);
      for (const value of filled) formData.append(name, value);
    }
  });
